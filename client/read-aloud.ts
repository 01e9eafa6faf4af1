/** A piece of the page, in its own language. */
interface Piece {
  readonly text: string;
  readonly lang: string;
}

/** What is said of a part: the words in the language of the page, or the English where there are no others. */
function pieceOf(part: HTMLElement): Piece {
  const copy = part.cloneNode(true) as HTMLElement;
  const isSaid = copy.querySelector('.hearth-said') !== null;
  if (isSaid) for (const english of copy.querySelectorAll('.hearth-english')) english.remove();
  const other = isSaid ? null : copy.querySelector<HTMLElement>('[lang]');
  const lang = other?.lang ?? part.closest<HTMLElement>('[lang]')?.lang ?? 'en';
  return { text: copy.textContent?.trim() ?? '', lang };
}

/** The voice of the device for one of these languages, the best first. */
function voiceFor(codes: readonly string[]): SpeechSynthesisVoice | undefined {
  const voices = window.speechSynthesis.getVoices();
  const speaks = (code: string) => voices.find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === code);
  return codes.map(speaks).find((voice) => voice !== undefined);
}

/** Reads the page out with the device's own voice; nothing leaves the device. Hidden where there is no voice. */
export function readAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-young-aloud]');
  const main = document.querySelector<HTMLElement>('main');
  const speech = window.speechSynthesis;
  if (!button || !main || !speech) return;
  const start = button.innerHTML;
  const codes = button.dataset.voices?.split(' ') ?? [];
  const none = document.querySelector<HTMLElement>('[data-no-voice]');
  // Some browsers look for their voices only when they are asked for the first time.
  speech.getVoices();
  const stopped = (): void => {
    button.innerHTML = start;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (speech.speaking) {
      speech.cancel();
      stopped();
      return;
    }
    const voice = voiceFor(codes);
    // Read by a voice of another language, the words would be noise.
    if (none) none.hidden = codes.length === 0 || voice !== undefined;
    if (codes.length > 0 && !voice) return;
    // A long text is cut off by some browsers: it is read piece by piece.
    const parts = main.querySelectorAll<HTMLElement>(
      'h1, h2, h3, p, li, label, legend, dt, dd, .young-words, button',
    );
    const pieces = [...parts].filter((part) => part.offsetParent && !part.querySelector('p')).map(pieceOf);
    for (const [index, { text, lang }] of pieces.entries()) {
      const said = new SpeechSynthesisUtterance(text);
      said.lang = lang;
      if (voice && lang === document.documentElement.lang) {
        said.voice = voice;
        said.lang = voice.lang;
      }
      said.rate = 0.9;
      if (index === pieces.length - 1) said.onend = stopped;
      speech.speak(said);
    }
    button.textContent = button.dataset.stop ?? '';
  });
  window.addEventListener('pagehide', () => speech.cancel());
}
