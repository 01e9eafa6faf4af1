/** A text as it is searched: without case, accents or anything that cannot be seen, and where each letter stood. */
export interface Folded {
  /** As it was written. */
  readonly written: string;
  readonly text: string;
  /** Where the letter begins in the text as it was written, in UTF-16 units; one more than letters, for the end. */
  readonly from: readonly number[];
  /** Where it ends. */
  readonly to: readonly number[];
}

/** Letters that do not fall apart into a letter and its accent. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
/** Accents, what joins or turns letters without being seen, the soft hyphen, and the Arabic stretch. */
const unseen = /[\p{M}\p{Cf}\u00AD\u0640]/u;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const quotes = /[\u2018\u2019\u201B\u02BC\u0060\u00B4\uFF07]/u;
const spaces = /\s/u;
/** What folds to itself in small: most of what is written, and there are many names. */
const typed = /^[ -_a-~]$/;

function foldOne(letter: string): string {
  if (typed.test(letter)) return letter.toLowerCase();
  if (unseen.test(letter)) return '';
  if (dashes.test(letter)) return '-';
  if (quotes.test(letter)) return "'";
  if (spaces.test(letter)) return ' ';
  return [...letter.normalize('NFKD').toLowerCase()]
    .map((part) => plain[part] ?? part)
    .filter((part) => !unseen.test(part))
    .join('');
}

/** Folds a text for searching, once for everything that is searched for. What is found in it leads back to where it stood. */
export function fold(written: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let at = 0;
  for (const letter of written) {
    const folded = foldOne(letter);
    const end = at + letter.length;
    if (folded === '' && to.length > 0 && unseen.test(letter)) to[to.length - 1] = end;
    for (const unit of folded.split('')) {
      text += unit;
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { written, text, from, to };
}
