// Saves what somebody types, field by field: two seconds after the last key, at most eight after the first, and on leaving the field.
// One saving at a time, each with a key of its own, so that one sent twice is one. What could not be sent waits in this page's memory
// and nowhere else, and is sent once the network is back.
//
//   <form data-autosave="/address" data-signed-out="/address">
//     <textarea name="Input.Sections[duty].Text" data-passage="duty"> with hidden fields … .Version and … .Shown beside it
//   <p role="status" data-autosave-status>, <template data-clash>
//
// A form that makes something has nothing to save into yet: with data-autosave-whole all of it is kept, for its writer alone, until it is sent.
const PAUSE = 2_000;
const LONGEST = 8_000;
const RETRY = [2_000, 4_000, 8_000, 15_000];

export function autosave() {
  const form = document.querySelector("form[data-autosave]");
  if (form) {
    new Autosave(form).start();
  }
}

class Autosave {
  constructor(form) {
    this.form = form;
    this.status = document.querySelector("[data-autosave-status]");
    this.fields =
      "autosaveWhole" in form.dataset
        ? [new WholeForm(form)]
        : [...form.querySelectorAll("textarea[data-passage]")].map((area) => new Field(area));
    this.sending = null;
    this.failures = 0;
    this.timer = 0;
    this.leaving = false;
  }

  start() {
    for (const field of this.fields) {
      field.area.addEventListener("input", () => this.typed(field));
      field.area.addEventListener("focusout", () => this.send());
      if (field.area.dataset.unsaved) {
        field.since = Date.now();
      }
    }

    this.form.addEventListener("submit", (event) => this.submitted(event));
    document.addEventListener("visibilitychange", () => this.send());
    addEventListener("online", () => this.send());
    addEventListener("offline", () => this.say(OFFLINE));
    addEventListener("beforeunload", (event) => {
      if (!this.leaving && this.unsent().length > 0) {
        event.preventDefault();
      }
    });
    document.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        this.send();
      }
    });
    if (this.unsent().length > 0) {
      this.send();
    }
  }

  unsent() {
    return this.fields.filter((field) => field.dirty || field === this.sending?.field);
  }

  typed(field) {
    field.since ??= Date.now();
    const wait = Math.max(0, Math.min(PAUSE, field.since + LONGEST - Date.now()));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), wait);
  }

  // Sends the field that has waited longest. The same saving is sent until it is answered: only then does a newer text follow it.
  async send() {
    clearTimeout(this.timer);
    if (this.busy || this.stopped) {
      return;
    }

    if (!this.sending) {
      const field = this.fields.filter((f) => f.dirty).sort((a, b) => a.since - b.since)[0];
      if (!field) {
        return;
      }

      this.sending = { field, save: crypto.randomUUID(), text: field.text };
      field.since = null;
    }

    this.busy = true;
    let answer = null;
    try {
      answer = await this.post(this.sending);
    } catch {
      // No network; the same is sent again.
    }

    this.busy = false;
    await this.answered(answer);
  }

  post({ field, save, text }) {
    return fetch(this.form.dataset.autosave, {
      method: "POST",
      headers: { accept: "application/json" },
      redirect: "manual",
      body: field.body(save, text),
    });
  }

  async answered(answer) {
    const { field } = this.sending;
    if (answer?.status === 200) {
      const kept = await answer.json();
      field.keeps(kept, this.sending.text);
      this.sending = null;
      this.failures = 0;
      this.say(kept.says);
      this.showElsewhere(kept.elsewhere ?? []);
      document.dispatchEvent(new Event("sightline:active"));
      this.send();
    } else if (answer?.status === 409) {
      this.sending = null;
      field.clashesWith(await answer.json(), () => this.send());
      this.say("Other words were saved while this page was open. You see both texts above the field.");
    } else if (answer?.status === 422) {
      const { says } = await answer.json();
      this.sending = null;
      field.refused = field.text;
      this.say(`Not saved. ${says} What you typed stays on this page, so that you can copy it.`);
    } else if (answer?.status === 401) {
      await this.putAside();
    } else {
      this.failures++;
      this.say(navigator.onLine ? (this.failures < 3 ? "Saving…" : NOT_SAVED) : OFFLINE);
      this.timer = setTimeout(() => this.send(), RETRY[Math.min(this.failures, RETRY.length) - 1]);
    }
  }

  // Signed out: the server keeps the whole form, encrypted, until the same person signs in and comes back.
  async putAside() {
    const { field } = this.sending;
    try {
      const answer = await fetch(location.pathname, {
        method: "POST",
        headers: { accept: "application/json" },
        body: new URLSearchParams(new FormData(this.form)),
      });
      const { signIn, kept } = answer.status === 401 ? await answer.json() : {};
      if (kept) {
        this.sending = null;
        this.stopped = true;
        this.leaving = true;
        this.say("You have been signed out. What you typed is kept for you. ");
        const link = document.createElement("a");
        link.className = "govuk-link";
        link.href = `${signIn}${encodeURIComponent(`#${field.area.id}`)}`;
        link.textContent = "Sign in and go on writing";
        this.status.append(link);
        return;
      }
    } catch {
      // No network either: tried again below.
    }

    this.say(NOT_SAVED);
    this.timer = setTimeout(() => this.send(), RETRY.at(-1));
  }

  showElsewhere(elsewhere) {
    for (const { key, version, says } of elsewhere) {
      this.fields.find((f) => f.key === key && version > Number(f.version.value))?.note(says);
    }
  }

  // The form saves everything there is to save; a saving that is under way is waited for, so that the two do not meet.
  async submitted(event) {
    this.leaving = true;
    if (this.busy) {
      event.preventDefault();
      const { submitter } = event;
      while (this.busy) {
        await new Promise((done) => setTimeout(done, 50));
      }

      this.stopped = true;
      this.form.requestSubmit(submitter);
    }

    this.stopped = true;
    clearTimeout(this.timer);
  }

  say(words) {
    if (this.status && this.status.textContent !== words) {
      this.status.textContent = words;
    }
  }
}

const OFFLINE = "You are offline. What you typed waits on this page and is saved when you are back. Keep this page open.";
const NOT_SAVED = "We have not saved the last change. Keep this page open.";

class Field {
  constructor(area) {
    const sibling = (part) => area.form.elements[area.name.replace(/\.Text$/, `.${part}`)];
    this.area = area;
    this.key = area.dataset.passage;
    this.version = sibling("Version");
    this.shown = sibling("Shown");
    this.kept = area.dataset.unsaved ? null : area.value;
    this.refused = null;
    this.since = null;
  }

  get text() {
    return this.area.value;
  }

  get dirty() {
    return !this.clash && this.text !== this.kept && this.text !== this.refused;
  }

  body(save, text) {
    return new URLSearchParams({
      __RequestVerificationToken: this.area.form.elements.__RequestVerificationToken.value,
      "typed.Save": save,
      "typed.Key": this.key,
      "typed.Text": text,
      "typed.Version": this.version.value,
      "typed.Shown": this.shown.value,
    });
  }

  keeps({ version, shown }, text) {
    this.version.value = version;
    this.shown.value = shown;
    this.kept = text;
  }

  note(says) {
    this.noted ??= this.area.insertAdjacentElement("beforebegin", document.createElement("p"));
    this.noted.className = "govuk-body-s app-secondary";
    this.noted.textContent = says;
  }

  // Both texts, and three ways on. Until one is chosen nothing of this field is sent.
  clashesWith({ says, theirs, version, shown }, goOn) {
    const panel = document.querySelector("template[data-clash]").content.firstElementChild.cloneNode(true);
    panel.querySelector("[data-says]").textContent = `${says}:`;
    panel.querySelector("[data-theirs]").textContent = theirs;
    this.clash = panel;
    this.area.before(panel);
    panel.addEventListener("click", ({ target }) => {
      const keep = target.closest("button")?.dataset.keep;
      if (!keep) {
        return;
      }

      const mine = this.area.value;
      this.version.value = version;
      this.shown.value = shown;
      this.kept = theirs;
      this.area.value = keep === "theirs" ? theirs : keep === "both" ? `${theirs}\n\n${mine}` : mine;
      panel.remove();
      this.clash = null;
      this.area.focus();
      goOn();
    });
  }
}

class WholeForm {
  constructor(form) {
    this.area = form;
    this.kept = this.text;
    this.refused = null;
    this.since = null;
  }

  get text() {
    return new URLSearchParams(new FormData(this.area)).toString();
  }

  get dirty() {
    return this.text !== this.kept && this.text !== this.refused;
  }

  body(save, text) {
    return new URLSearchParams(text);
  }

  keeps(_, text) {
    this.kept = text;
  }
}
