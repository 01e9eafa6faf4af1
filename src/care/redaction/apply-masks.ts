import { coveredBy, type Mask, mergeMasks } from './mask.ts';

/** What stands between two parts of one name: covered with them, so that nobody counts the parts. */
const joins = /^[^\S\n]*(?:[-.'\u2019\u2010-\u2015][^\S\n]*)?$/u;

/** The second half of a letter, an accent, a skin tone, and what joins two signs into one: never the first of anything. */
const goesOn = /[\uDC00-\uDFFF]|\p{M}|\u200D|\p{Emoji_Modifier}/u;

/** Whether a letter, as people see it, is cut in two here. */
function isWithin(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return goesOn.test(next) || text[at - 1] === '\u200D';
}

function wholeMask(text: string, mask: Mask): Mask {
  let from = Math.max(0, mask.from);
  let to = Math.min(text.length, mask.to);
  while (to > from && isWithin(text, from)) from -= 1;
  while (to > from && isWithin(text, to)) to += 1;
  return { from, to };
}

/**
 * The text with what is masked covered. Each covered piece reads the same, however long it was; pieces that stand side
 * by side are one, so that a full name does not read as two people. Masks in any order, overlapping or past the end.
 */
export function applyMasks(text: string, masks: readonly Mask[]): string {
  const joined: Mask[] = [];
  for (const mask of mergeMasks(masks.map((one) => wholeMask(text, one)))) {
    const last = joined.at(-1);
    if (last && joins.test(text.slice(last.to, mask.from))) {
      joined[joined.length - 1] = { from: last.from, to: mask.to };
    } else joined.push(mask);
  }
  let shown = '';
  let at = 0;
  for (const { from, to } of joined) {
    shown += text.slice(at, from) + coveredBy;
    at = to;
  }
  return shown + text.slice(at);
}
