// What is pasted from a word processor keeps its headings and lists, as plain lines: a heading stands alone, an item begins with "- " or
// its number. Everything else about its look is dropped. Text without either is pasted by the browser as always.
const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, div, td, blockquote";

export function pasting() {
  for (const area of document.querySelectorAll("textarea[data-passage]")) {
    area.addEventListener("paste", (event) => {
      const words = wordsOf(event.clipboardData?.getData("text/html") ?? "");
      if (words) {
        event.preventDefault();
        area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
  }
}

function wordsOf(html) {
  // A document of its own: nothing in it runs, loads or is shown.
  const pasted = new DOMParser().parseFromString(html, "text/html");
  const blocks = [...pasted.body.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  if (!blocks.some((block) => isHeading(block) || markOf(block))) {
    return null;
  }

  let all = "";
  let inList = false;
  for (const block of blocks) {
    const mark = markOf(block);
    for (const bullet of block.querySelectorAll("[style*='mso-list']")) {
      bullet.remove();
    }

    const words = block.textContent.replace(/\s+/g, " ").trim();
    if (words) {
      all += (all && !(mark && inList) ? "\n\n" : all ? "\n" : "") + mark + words;
      inList = mark !== "";
    }
  }

  return all;
}

function isHeading(block) {
  return /^H[1-6]$/.test(block.tagName) || /Heading|Title/.test(block.className);
}

// A list as the web writes it, or as Word does: a paragraph whose first piece is the bullet or the number.
function markOf(block) {
  const item = block.closest("li");
  if (item) {
    const list = item.parentElement;
    return list.tagName === "OL" ? `${[...list.children].indexOf(item) + 1}. ` : "- ";
  }

  const bullet = /mso-list/.test(block.getAttribute("style") ?? "") && block.querySelector("[style*='mso-list']");
  return !bullet ? "" : /^\s*(\d+)[.)]/.test(bullet.textContent) ? `${parseInt(bullet.textContent, 10)}. ` : "- ";
}
