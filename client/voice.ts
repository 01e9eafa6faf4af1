/** The longest recording, in seconds: it then stops by itself. The server says the same. */
const longest = 300;
const bitsASecond = 32_000;
/** What browsers record and we keep, the best first. */
const kinds = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];

const words = {
  record: 'Record',
  stop: 'Stop',
  throwAway: 'Throw it away',
  recording: (seconds: number) => `Recording. ${longest - seconds} seconds left.`,
  recorded: 'Recorded. Listen to it, then keep it or throw it away. Nothing has been sent yet.',
  nothing: 'Nothing was recorded. Press Record, and wait a moment before you stop.',
  thrownAway: 'Thrown away. You can record again.',
  noMicrophone: 'We cannot use the microphone. Allow it in your browser, or choose a sound file below.',
} as const;

function button(text: string, classes = 'govuk-button--secondary'): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `govuk-button ${classes}`;
  made.textContent = text;
  return made;
}

const show = (element: HTMLElement, isShown: boolean): void => {
  element.hidden = !isShown;
};

/** Puts what was recorded where a chosen file would be: the form is sent as ever. */
function choose(input: HTMLInputElement, file: File | null): void {
  const chosen = new DataTransfer();
  if (file) chosen.items.add(file);
  input.files = chosen.files;
}

/** Adds a recorder to a field for a sound. Without one the field takes a file, as it does without scripts. */
function addRecorder(input: HTMLInputElement): void {
  const kind = kinds.find((each) => MediaRecorder.isTypeSupported(each));
  if (!kind) return;
  const box = document.createElement('div');
  const [record, stop, throwAway] = [button(words.record, ''), button(words.stop), button(words.throwAway)];
  const said = document.createElement('p');
  said.className = 'govuk-body';
  said.setAttribute('role', 'status');
  // For the eye: a screen reader is told less often.
  const clockFace = document.createElement('p');
  clockFace.className = 'govuk-body-l';
  clockFace.setAttribute('aria-hidden', 'true');
  const player = document.createElement('audio');
  player.controls = true;
  player.className = 'hearth-voice';
  player.setAttribute('aria-label', 'What you have just recorded');
  const group = document.createElement('div');
  group.className = 'govuk-button-group';
  group.append(record, stop, throwAway);
  box.append(said, clockFace, player, group);
  for (const hidden of [stop, throwAway, player, clockFace]) show(hidden, false);
  input.before(box);

  const face = (seconds: number): void => {
    clockFace.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  let address = '';
  const forget = (): void => {
    URL.revokeObjectURL(address);
    player.removeAttribute('src');
    choose(input, null);
    show(player, false);
    show(throwAway, false);
  };
  const keep = (parts: Blob[]): void => {
    const type = kind.split(';')[0] ?? kind;
    const file = new File(parts, 'recording', { type });
    show(stop, false);
    show(clockFace, false);
    if (file.size === 0) {
      said.textContent = words.nothing;
      show(record, true);
      record.focus();
      return;
    }
    address = URL.createObjectURL(file);
    player.src = address;
    choose(input, file);
    said.textContent = words.recorded;
    show(player, true);
    show(throwAway, true);
    show(record, false);
    player.focus();
  };
  record.addEventListener('click', async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    if (!stream) {
      said.textContent = words.noMicrophone;
      return;
    }
    forget();
    const recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: bitsASecond });
    const parts: Blob[] = [];
    let seconds = 0;
    const clock = setInterval(() => {
      seconds += 1;
      face(seconds);
      // A screen reader hears it twice a minute, and the last seconds.
      if (seconds % 30 === 0 || seconds > longest - 5) said.textContent = words.recording(seconds);
      if (seconds >= longest) recorder.stop();
    }, 1000);
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => {
      clearInterval(clock);
      for (const track of stream.getTracks()) track.stop();
      keep(parts);
    });
    stop.onclick = () => recorder.stop();
    recorder.start();
    said.textContent = words.recording(0);
    face(0);
    show(clockFace, true);
    show(record, false);
    show(stop, true);
    stop.focus();
  });
  throwAway.addEventListener('click', () => {
    forget();
    said.textContent = words.thrownAway;
    show(record, true);
    record.focus();
  });
}

if ('MediaRecorder' in window && 'mediaDevices' in navigator)
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][accept*="audio/"]'))
    addRecorder(input);
