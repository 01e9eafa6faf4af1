import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, type SourceFile, sourceFiles } from './source-files.ts';
import { isNode, type Node, parse } from './syntax.ts';

/** Words that somebody may read, and where they are. */
export interface Visible {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Words for programs: names of packages, statements of SQL, classes of CSS. */
const isForPrograms = (node: Node, text: string): boolean =>
  node.type === 'ImportDeclaration' ||
  (node.type === 'TaggedTemplateExpression' &&
    isNode(node.tag) &&
    text.startsWith('sql', Number(node.tag.start))) ||
  (node.type === 'JSXAttribute' && isNode(node.name) && ['class', 'href'].includes(String(node.name.name)));

/** What a piece of source says, where it says something: text of a page, a string, a template. */
function saidBy(node: Node): string | undefined {
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis
    .map((quasi) => (isNode(quasi) && isNode(quasi.value) ? quasi.value.cooked : ''))
    .join('…');
}

function* within(node: Node, text: string): Generator<[node: Node, said: string]> {
  if (isForPrograms(node, text)) return;
  const said = saidBy(node)?.replace(/\s+/g, ' ').trim();
  if (said && /\p{L} +\p{L}/u.test(said)) yield [node, said];
  for (const value of Object.values(node)) if (isNode(value)) yield* within(value, text);
}

/** Every string of a source file in which words follow one another; comments are left out. */
export function visibleIn(file: Pick<SourceFile, 'path' | 'text'>): Visible[] {
  const lineAt = (start: unknown): number => file.text.slice(0, Number(start)).split('\n').length;
  return [...within(parse(file), file.text)].map(([node, text]) => ({
    path: file.path,
    line: lineAt(node.start),
    text,
  }));
}

/** The lines of our own pages of docs, without code. What has already happened (the changelog) stays as it was written. */
function visibleInDocs(): Visible[] {
  const own = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  return [...own, ...docs.filter((name) => name.endsWith('.md')).map((name) => join('docs', name))].flatMap(
    (path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .map((line, at) => ({ path, line: at + 1, text: line.replace(/`[^`]*`/g, '…') })),
  );
}

/** Everything that somebody may read in the service, at the command line and in the docs. */
export const everythingVisible = (): Visible[] => [
  ...['src', 'client'].flatMap(sourceFiles).flatMap(visibleIn),
  ...visibleInDocs(),
];
