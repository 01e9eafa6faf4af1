/** A way in which an answer is made smaller. */
export type Encoding = 'br' | 'gzip';

/**
 * The first of the encodings on offer that a browser takes; null when the answer is to be sent as it is.
 * @param accepted its `accept-encoding`
 */
export function takenEncoding(accepted: string | undefined, offered: Iterable<Encoding>): Encoding | null {
  const taken = new Map<string, boolean>();
  for (const part of (accepted ?? '').slice(0, 200).toLowerCase().split(',')) {
    const [name = '', ...settings] = part.split(';').map((piece) => piece.trim());
    taken.set(name, !settings.some((setting) => /^q=0(?:\.0*)?$/.test(setting)));
  }
  return [...offered].find((encoding) => taken.get(encoding) ?? taken.get('*')) ?? null;
}
