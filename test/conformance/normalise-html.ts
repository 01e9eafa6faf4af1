import { isVoid, type Token, tokens } from './html-tokens.ts';

/** Elements that stand in a line of text; around all others, white space is not seen. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'u']);

type TextToken = Extract<Token, { kind: 'text' }>;

/** Keeps one space where a reader would see one, as a browser does, and none elsewhere. */
function collapse(all: Token[]): Token[] {
  const kept: Token[] = [];
  let textBefore: TextToken | undefined;
  let seesSpace = true;
  const endLine = () => {
    if (textBefore) textBefore.text = textBefore.text.replace(/ $/, '');
    textBefore = undefined;
    seesSpace = true;
  };
  for (const token of all) {
    if (token.kind !== 'text') {
      if (!inline.has(token.name)) endLine();
      kept.push(token);
      continue;
    }
    if (token.isVerbatim) {
      kept.push(token);
      continue;
    }
    const collapsed = token.text.replace(/[ \t\r\n\f]+/g, ' ');
    const text: string = seesSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') continue;
    textBefore = { kind: 'text', text, isVerbatim: false };
    seesSpace = text.endsWith(' ');
    kept.push(textBefore);
  }
  endLine();
  return kept;
}

const isInline = (token: Token | undefined, kind: 'open' | 'close') =>
  token?.kind === kind && inline.has(token.name);

/** Moves a space at the inner edge of an inline element out of it: a reader sees it at the same place. */
function hoist(all: Token[]): Token[] {
  const space: Token = { kind: 'text', text: ' ', isVerbatim: false };
  const moved: Token[] = [];
  let waiting = false;
  for (const [index, token] of all.entries()) {
    if (waiting && !isInline(token, 'close')) {
      moved.push(space);
      waiting = false;
    }
    if (token.kind !== 'text' || token.isVerbatim) {
      moved.push(token);
      continue;
    }
    let text = token.text;
    if (text.startsWith(' ') && isInline(moved.at(-1), 'open')) {
      let place = moved.length;
      while (isInline(moved[place - 1], 'open')) place -= 1;
      moved.splice(place, 0, space);
      text = text.slice(1);
    }
    if (text.endsWith(' ') && isInline(all[index + 1], 'close')) {
      waiting = true;
      text = text.slice(0, -1);
    }
    moved.push({ ...token, text });
  }
  return moved;
}

function openTag({ name, attributes }: Extract<Token, { kind: 'open' }>): string {
  const written = [...attributes]
    .map(([key, value]) => [key, key === 'class' ? value.trim().replace(/\s+/g, ' ') : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  return `<${name}${written.join('')}>`;
}

/**
 * In: a piece of HTML. Out: its tree, one line for each tag or text, so that two pieces a browser would
 * show alike come out equal: order of attributes, entities, and white space that is not seen do not count.
 */
export function normaliseHtml(html: string): string {
  const lines: string[] = [];
  const open: string[] = [];
  const add = (line: string) => lines.push('  '.repeat(open.length) + line);
  let text = '';
  const addText = () => {
    if (text) add(JSON.stringify(text));
    text = '';
  };
  for (const token of hoist(collapse(tokens(html)))) {
    if (token.kind === 'text') {
      text += token.text;
      continue;
    }
    addText();
    if (token.kind === 'open') {
      add(openTag(token));
      if (!isVoid(token.name)) open.push(token.name);
    } else if (!isVoid(token.name)) {
      if (open.pop() !== token.name) throw new Error(`</${token.name}> closes nothing`);
    }
  }
  addText();
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`);
  return lines.join('\n');
}
