/** Text as it may stand in a cell of a Markdown table: on one line, and without an edge of the table in it. */
function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

/** A Markdown table. A row that has nothing in a column gives an empty text there. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const rule = `|${headers.map(() => '---').join('|')}|`;
  return [line(headers), rule, ...rows.map(line)].join('\n');
}

/** Names as code, in a list: `a`, `b`. */
export function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Lines of one cell, one under the other. Empty ones are left out. */
export function stacked(lines: readonly string[]): string {
  return lines.filter(Boolean).join('<br>');
}

/** A bullet list. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll(/\s*\n\s*/g, ' ')}`).join('\n');
}

/** The parts of a page with an empty line between them, and one line end after the last. */
export function pageOf(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const untouched = '<!-- biome-ignore-all format: made by `npm run docs`; tables are not padded -->';

/** A whole document: the title and what follows, which our formatter leaves as it is made. */
export function documentOf(parts: readonly string[]): string {
  return pageOf([untouched, ...parts]);
}

/** A number of things: "1 row", "3 rows". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
