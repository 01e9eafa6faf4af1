/** How often, and within how many milliseconds, the key is pressed to leave. */
const presses = 3;
const within = 2000;

/** Leaves the page at once: it goes blank, and its place in the history is taken by a page nobody would wonder at. */
function leave(to: string): void {
  window.speechSynthesis?.cancel();
  document.title = 'Loading';
  document.body.hidden = true;
  window.location.replace(to);
}

/** The button, and the Escape key pressed three times. A page that comes back from memory is loaded again. */
export function leaveAtOnce(): void {
  const button = document.querySelector<HTMLAnchorElement>('.govuk-js-exit-this-page-button');
  if (!button) return;
  const to = button.href;
  button.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave(to);
    },
    { capture: true },
  );
  let pressed: number[] = [];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat) return;
    pressed = [...pressed.filter((at) => event.timeStamp - at < within), event.timeStamp];
    if (pressed.length >= presses) leave(to);
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}
