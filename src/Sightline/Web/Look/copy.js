// <button data-copy-target="#id">: puts the element's words, and nothing else, on the clipboard, and says so.
// <button data-copy-from="/address">: the words that are to be had there as plain text.
export function copyButtons() {
  for (const button of document.querySelectorAll("[data-copy-target], [data-copy-from]")) {
    const source = button.dataset.copyTarget && document.querySelector(button.dataset.copyTarget);
    if (!source && !button.dataset.copyFrom) {
      continue;
    }

    const status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "app-secondary";
    button.after(status);
    button.addEventListener("click", async () => {
      status.textContent = "";
      status.textContent = source
        ? (await copied(source))
          ? "Copied"
          : "Select the text and copy it"
        : (await fetched(button.dataset.copyFrom))
          ? "Copied"
          : "Open it and copy it there";
    });
  }
}

async function copied(source) {
  const text = "value" in source ? source.value : source.innerText;
  try {
    await navigator.clipboard.writeText(text.trim());
    return true;
  } catch {
    // The browser gives the clipboard to secure pages only; selecting leaves one key press to do.
    getSelection().selectAllChildren(source);
    return false;
  }
}

async function fetched(address) {
  try {
    const answer = await fetch(address, { credentials: "same-origin" });
    // Somebody who was signed out meanwhile is answered with a page.
    if (!answer.ok || !answer.headers.get("content-type")?.startsWith("text/plain")) {
      return false;
    }

    await navigator.clipboard.writeText(await answer.text());
    return true;
  } catch {
    return false;
  }
}
