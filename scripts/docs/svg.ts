/** Text as it may stand in a drawing. */
function svgText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Attributes = Readonly<Record<string, string | number>>;

/** One element of a drawing. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${svgText(String(value))}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A line of text at a place. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, svgText(text));
}

/** A whole drawing with a title and a description for people who do not see it. */
export function drawing(
  width: number,
  height: number,
  title: string,
  description: string,
  parts: readonly string[],
) {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': 'Arial, Helvetica, sans-serif',
    'font-size': 13,
    fill: '#0b0c0c',
  };
  const content = [
    element('title', { id: 'title' }, svgText(title)),
    element('desc', { id: 'description' }, svgText(description)),
    ...parts,
  ];
  return `${element('svg', attributes, `\n${content.join('\n')}\n`)}\n`;
}
