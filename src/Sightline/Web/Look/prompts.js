// <button data-prompt="Heading">: puts the heading into the field that was written in last, as the writer's own words.
export function prompts() {
  const fields = [...document.querySelectorAll("textarea[data-passage]")];
  let last = fields[0];
  for (const field of fields) {
    field.addEventListener("focus", () => (last = field));
  }

  for (const button of document.querySelectorAll("button[data-prompt]")) {
    button.addEventListener("click", () => {
      const at = last.selectionEnd;
      const before = last.value.slice(0, at).trimEnd();
      const after = last.value.slice(at);
      const heading = `${before ? `${before}\n\n` : ""}${button.dataset.prompt}\n`;
      last.value = heading + (after.trimStart() ? `\n${after.trimStart()}` : "");
      last.focus();
      last.setSelectionRange(heading.length, heading.length);
      last.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
}
