const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/**
 * The running text of a page, every block on a line: what stands in <main>, without what somebody else wrote
 * (hearth-words, the child's or a worker's), without the sources for grown-ups (hearth-source), drawings and scripts.
 */
export function runningText(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main
    .replaceAll(/<(svg|script|style|textarea|option)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<details\b[^>]*hearth-source[\s\S]*?<\/details>/g, '\n')
    .replaceAll(/<(p|div|span|dd|blockquote|strong|li)\b[^>]*\bhearth-words\b[\s\S]*?<\/\1>/g, '\n')
    .replaceAll(
      /<\/?(?:p|li|ul|ol|h\d|label|legend|dt|dd|dl|div|button|summary|section|fieldset|form|br|tr|td|th)\b[^>]*>/g,
      '\n',
    )
    .replaceAll(/<span\b[^>]*govuk-hint[^>]*>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/[ \t\r]*\n\s*/g, '\n')
    .trim();
}
