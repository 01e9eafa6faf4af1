/** What is asked of a text to go through it: a string has all of it, and a test can count. */
export type Searched = Pick<string, 'length' | 'charAt' | 'indexOf' | 'lastIndexOf' | 'slice'>;

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
]);

const endsInLetter = /[\p{L}\p{N}]$/u;
const beginsWithLetter = /^[\p{L}\p{N}]/u;

/** An apostrophe is no quotation mark: straight single marks stand at the ends of words and close on their line. */
function isQuoted(text: Searched, from: number, to: number): boolean {
  return (
    !endsInLetter.test(text.slice(Math.max(0, from - 2), from)) &&
    !beginsWithLetter.test(text.slice(to + 1, to + 3)) &&
    !text.slice(from, to).includes('\n')
  );
}

/**
 * The text with spaces for what stands in quotation marks. It is gone through once: a closing mark is looked for only
 * where there is one, so that marks that are never closed cost nothing.
 */
export function withoutQuotations(text: Searched): string {
  const last = new Map([...closing.values()].map((mark) => [mark, text.lastIndexOf(mark)]));
  let plain = '';
  let taken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const opening = text.charAt(at);
    const mark = closing.get(opening);
    if (mark === undefined || at >= (last.get(mark) ?? -1)) continue;
    const to = text.indexOf(mark, at + 1);
    if (opening === "'" && !isQuoted(text, at, to)) continue;
    plain += text.slice(taken, at) + ' '.repeat(to + 1 - at);
    taken = to + 1;
    at = to;
  }
  return plain + text.slice(taken);
}
