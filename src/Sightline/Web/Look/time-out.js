// Warns before the idle sign-out and keeps the session with one key. The time of the last activity is shared between
// tabs, so working in one does not end the session of another. A page that saves by itself says so with
// document.dispatchEvent(new Event("sightline:active")).
const LAST_ACTIVE = "sightline.last-active";
const MINUTE = 60_000;

export function timeOut() {
  const dialog = document.querySelector("dialog[data-timeout-minutes]");
  if (!dialog) {
    return;
  }

  const limit = Number(dialog.dataset.timeoutMinutes) * MINUTE;
  const warning = Number(dialog.dataset.warningMinutes) * MINUTE;
  const form = dialog.querySelector("form");
  const left = dialog.querySelector("[data-time-left]");

  const stay = async () => {
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new FormData(form),
        redirect: "manual",
      });
      if (answer.ok) {
        active();
      } else {
        leave();
      }
    } catch {
      // No network: the clock goes on, and the next press tries again.
    }

    tick();
  };

  const tick = () => {
    const remaining = limit - (Date.now() - lastActive());
    if (remaining <= 0) {
      leave();
    } else if (remaining <= warning) {
      say(left, remaining);
      if (!dialog.open) {
        dialog.showModal();
      }
    } else if (dialog.open) {
      dialog.close();
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    stay();
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  document.addEventListener("sightline:active", active);
  document.addEventListener("visibilitychange", tick);

  active();
  setInterval(tick, Math.min(15_000, limit / 10));
}

// Whole minutes only: a screen reader hears at most one short sentence a minute.
function say(element, remaining) {
  const minutes = Math.max(1, Math.ceil(remaining / MINUTE));
  const words = minutes === 1 ? "1 minute" : `${minutes} minutes`;
  if (element.textContent !== words) {
    element.textContent = words;
  }
}

function leave() {
  const here = location.pathname + location.search;
  location.assign(`/session-ended?returnUrl=${encodeURIComponent(here)}`);
}

let memory = Date.now();

function active() {
  memory = Date.now();
  try {
    localStorage.setItem(LAST_ACTIVE, String(memory));
  } catch {
    // Storage may be switched off; then each tab keeps its own time.
  }
}

function lastActive() {
  try {
    return Math.max(memory, Number(localStorage.getItem(LAST_ACTIVE)) || 0);
  } catch {
    return memory;
  }
}
