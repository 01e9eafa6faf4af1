/** A word longer than this may be broken anywhere, so that it does not run out of the page. */
const longest = 60;
const mayBreak = '\u200b';

const inHex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text as our fonts can print it. A character that they do not have is not left out: its number in Unicode is printed,
 * `[U+1F9E1]`, and those beside each other share their brackets.
 */
export function printable(text: string, has: ReadonlySet<number>): string {
  let printed = '';
  let missing: string[] = [];
  const settle = (): void => {
    if (missing.length > 0) printed += `[${missing.join(' ')}]`;
    missing = [];
  };
  for (const character of text.replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replaceAll('\t', '    ')) {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n' || has.has(code)) {
      settle();
      printed += character;
    } else missing.push(inHex(code));
  }
  settle();
  return printed.replaceAll(/\S{61,}/gu, breakable);
}

function breakable(word: string): string {
  const letters = Array.from(new Intl.Segmenter('en').segment(word), ({ segment }) => segment);
  return letters
    .map((letter, index) => (index % longest === longest - 1 ? letter + mayBreak : letter))
    .join('');
}
