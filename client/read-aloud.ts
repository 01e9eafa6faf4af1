/** Reads the page out with the device's own voice; nothing leaves the device. Hidden where there is no voice. */
export function readAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-young-aloud]');
  const main = document.querySelector<HTMLElement>('main');
  const voice = window.speechSynthesis;
  if (!button || !main || !voice) return;
  const start = button.textContent ?? '';
  const stopped = (): void => {
    button.textContent = start;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (voice.speaking) {
      voice.cancel();
      stopped();
      return;
    }
    // A long text is cut off by some browsers: it is read piece by piece.
    const parts = main.querySelectorAll<HTMLElement>(
      'h1, h2, h3, p, li, label, legend, .young-words, button',
    );
    const pieces = [...parts].filter((part) => part.offsetParent).map((part) => part.textContent ?? '');
    for (const [index, piece] of pieces.entries()) {
      const said = new SpeechSynthesisUtterance(piece);
      said.lang = document.documentElement.lang;
      said.rate = 0.9;
      if (index === pieces.length - 1) said.onend = stopped;
      voice.speak(said);
    }
    button.textContent = 'Stop reading';
  });
  window.addEventListener('pagehide', () => voice.cancel());
}
