/** A piece of HTML: a tag or the text between tags, with entities decoded. */
export type Token =
  | { kind: 'open'; name: string; attributes: Map<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string; isVerbatim: boolean };

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  ctdot: '⋯',
  pound: '£',
};

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    const character = named[name];
    if (character === undefined) throw new Error(`unknown entity ${all}`);
    return character;
  });
}

function attributesOf(source: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of source.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    const [, name = '', double, single, bare] = match;
    // A browser keeps the first of two attributes with one name.
    if (!attributes.has(name)) attributes.set(name, decode(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

const tag = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/** In: a piece of HTML. Out: its tags and texts in order; comments left out. Text in a textarea is verbatim. */
export function tokens(html: string): Token[] {
  const found: Token[] = [];
  let end = 0;
  let last = '';
  const addText = (text: string) => {
    if (text) found.push({ kind: 'text', text: decode(text), isVerbatim: last === 'textarea' });
  };
  for (const match of html.matchAll(tag)) {
    const [whole, slash, rawName = '', rest = ''] = match;
    addText(html.slice(end, match.index));
    end = match.index + whole.length;
    const name = rawName.toLowerCase();
    if (!name) continue;
    last = slash ? '' : name;
    if (slash) found.push({ kind: 'close', name });
    else found.push({ kind: 'open', name, attributes: attributesOf(rest) });
    if (!slash && rest.endsWith('/') && !isVoid(name)) found.push({ kind: 'close', name });
  }
  addText(html.slice(end));
  return found;
}

const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

/** Whether an element of that name has no end tag. */
export function isVoid(name: string): boolean {
  return voids.has(name);
}
