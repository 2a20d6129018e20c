// <button data-copy-target="#id">: puts the element's words, and nothing else, on the clipboard, and says so.
export function copyButtons() {
  for (const button of document.querySelectorAll("[data-copy-target]")) {
    const source = document.querySelector(button.dataset.copyTarget);
    if (!source) {
      continue;
    }

    const status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "app-secondary";
    button.after(status);
    button.addEventListener("click", async () => {
      status.textContent = "";
      status.textContent = (await copied(source)) ? "Copied" : "Select the text and copy it";
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
