import { parseAst } from 'vitest/node';
import { sourceFiles } from './source-files.ts';

/** A regular expression as it stands in the source. */
export interface Expression {
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function* within(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) if (isNode(value)) yield* within(value);
}

const makes = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && isNode(callee) && callee.name === 'RegExp';

/** Every expression that is written out, and the files in which one is put together while they run. */
export function regularExpressions(folders: readonly string[]): {
  readonly written: readonly Expression[];
  readonly made: readonly string[];
} {
  const written: Expression[] = [];
  const made: string[] = [];
  for (const { path, text } of folders.flatMap(sourceFiles)) {
    const tree = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
    for (const node of within(tree as unknown as Node)) {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) written.push({ path, ...regex });
      if (makes(node)) made.push(path);
    }
  }
  return { written, made };
}
