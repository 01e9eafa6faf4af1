// Saves a draft while it is typed. Without this script the buttons do the same.
const pause = 1500;

function saving(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-hearth-saved]');
  const version = form.elements.namedItem('version') as HTMLInputElement | null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  let sending = false;

  const say = (text: string): void => {
    if (status) status.textContent = text;
  };

  const save = async (): Promise<void> => {
    if (sending) return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    body.set('autosave', 'yes');
    try {
      const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
      if (answer.status === 204) {
        if (version) version.value = answer.headers.get('x-draft-version') ?? version.value;
        say(`Saved at ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`);
      } else if (answer.status === 409) {
        say('This page was changed somewhere else. Press "Save and continue" to see both versions.');
      } else if (answer.status === 401) {
        say('Your sign-in has ended. Press "Save and continue": nothing is lost.');
      } else {
        say('Not saved yet. It is still here on the page; we will try again.');
        again = true;
      }
    } catch {
      say('No connection. What you wrote is still here; it is saved as soon as the connection is back.');
      again = true;
    }
    busy = false;
    if (again) {
      again = false;
      timer = setTimeout(save, pause * 4);
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  });
  form.addEventListener('submit', () => {
    sending = true;
    clearTimeout(timer);
  });
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-hearth-draft]')) saving(form);
