import { isNode, type Node, syntax } from './syntax.ts';

/** A regular expression as it stands in the source. */
export interface Expression {
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
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
  for (const { file, node } of syntax(folders)) {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) written.push({ path: file.path, ...regex });
    if (makes(node)) made.push(file.path);
  }
  return { written, made };
}
