/**
 * What a spreadsheet takes for the beginning of a formula, also in full width as it stands in East Asian texts. Spaces and
 * signs that nobody sees may come before it: some programs leave them out when they read a file.
 */
const begins = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹫−]/u;

/** A text as it may stand in a table that is taken away: what a spreadsheet would calculate is made text with a quote before it. */
export function harmless(text: string): string {
  return begins.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
