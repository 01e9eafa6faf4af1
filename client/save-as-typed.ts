// Saves what is typed while it is typed. Without this script the buttons do the same.
const pause = 1500;
/** How long sending waits for a save that is under way, in milliseconds. */
const patience = 4000;

const said = {
  elsewhere: 'This page was changed somewhere else. Press "Save and continue" to see both versions.',
  signedOut: 'Your sign-in has ended. Sign in again: what you wrote until now is kept.',
  notYet: 'Not saved yet. It is still here on the page; we will try again.',
  offline: 'No connection. What you wrote is still here; it is saved as soon as the connection is back.',
};

class Saving {
  readonly #form: HTMLFormElement;
  /** Its own way of being saved; else it is saved where it is sent. */
  readonly #to: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy: Promise<void> | null = null;
  /** What was saved last, or stood there at first. */
  #saved: string;
  #changed = false;
  #sending = false;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#to = form.dataset.hearthDraft ?? '';
    this.#saved = this.#written;
    form.addEventListener('input', () => this.#later(pause));
    form.addEventListener('change', () => this.#later(pause));
    form.addEventListener('submit', (event) => this.#send(event));
  }

  get isUnsaved(): boolean {
    return !this.#sending && (this.#changed || this.#busy !== null);
  }

  #later(milliseconds: number): void {
    this.#changed = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), milliseconds);
  }

  #say(text: string): void {
    const status = this.#form.querySelector<HTMLElement>('[data-hearth-saved]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  #put(name: string, value: string | null): void {
    const field = this.#form.elements.namedItem(name);
    if (value && field instanceof HTMLInputElement) field.value = value;
  }

  /** Saves what stands there now, after what is being saved. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#busy;
    if (this.#sending || !this.#changed) return;
    this.#changed = false;
    if (this.#written === this.#saved) return;
    this.#busy = this.#sent();
    await this.#busy;
    this.#busy = null;
  }

  get #address(): string {
    return this.#to || this.#form.action;
  }

  /** What was typed, without what changes by being saved. */
  get #written(): string {
    const body = this.#body();
    for (const name of ['_version', 'version', 'entry']) body.delete(name);
    return body.toString();
  }

  #body(): URLSearchParams {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string') body.append(name, value);
    body.set(this.#to ? '_save' : 'autosave', this.#to ? 'typed' : 'yes');
    return body;
  }

  /** The page goes: the browser sends it, whatever becomes of the page. */
  leave(): void {
    clearTimeout(this.#timer);
    const written = this.#written;
    if (!this.isUnsaved || written === this.#saved) return;
    if (!navigator.sendBeacon(this.#address, this.#body())) return;
    this.#changed = false;
    this.#saved = written;
  }

  async #sent(): Promise<void> {
    const written = this.#written;
    try {
      const answer = await fetch(this.#address, { method: 'POST', body: this.#body(), redirect: 'manual' });
      if (answer.status === 204) {
        this.#saved = written;
        const version = answer.headers.get('x-draft-version');
        this.#put(this.#to ? '_version' : 'version', version);
        this.#put('entry', answer.headers.get('x-draft-id'));
        const at = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
        this.#say(`Saved at ${at}`);
      } else if (answer.status === 409) this.#say(said.elsewhere);
      else if (answer.status === 401) this.#say(said.signedOut);
      else this.#again(said.notYet);
    } catch {
      this.#again(said.offline);
    }
  }

  #again(text: string): void {
    this.#say(text);
    this.#later(pause * 4);
  }

  /** Sends it when nothing is being saved any more, so that no save comes after it. Without a connection it stays here. */
  #send(event: SubmitEvent): void {
    clearTimeout(this.#timer);
    if (!navigator.onLine) {
      event.preventDefault();
      this.#say(said.offline);
      return;
    }
    if (this.#busy === null) {
      this.#sending = true;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    const waited = new Promise((done) => setTimeout(done, patience));
    void Promise.race([this.#busy, waited]).then(() => {
      this.#busy = null;
      this.#form.requestSubmit(submitter);
    });
  }

  /** Back on the page: it can be written in again. */
  resume(): void {
    this.#sending = false;
  }

  isOf(form: EventTarget | null): boolean {
    return this.#form === form;
  }

  /** The page is left, saved or not. */
  giveUp(): void {
    this.#changed = false;
    this.#busy = null;
  }
}

/** Saves every form of the page that is saved as it is typed, also when the page is left. */
export function saveAsTyped(): void {
  const forms = document.querySelectorAll<HTMLFormElement>('form[data-hearth-draft]');
  const all = [...forms].map((form) => new Saving(form));
  if (all.length === 0) return;
  const leave = (): void => {
    for (const saving of all) saving.leave();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  // Before the next page is asked for, where the browser says so; else when this one goes.
  window.addEventListener('beforeunload', leave);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', () => {
    for (const saving of all) saving.resume();
  });
  // Another form of the page, such as the button to sign out, waits until what was typed is saved.
  document.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    const unsaved = all.filter((saving) => saving.isUnsaved && !saving.isOf(target));
    if (event.defaultPrevented || unsaved.length === 0 || !(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const waited = new Promise((done) => setTimeout(done, patience));
    void Promise.race([Promise.all(unsaved.map((saving) => saving.save())), waited]).then(() => {
      for (const saving of unsaved) saving.giveUp();
      target.requestSubmit(submitter);
    });
  });
}
