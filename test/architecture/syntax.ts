import { parseAst } from 'vitest/node';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** A piece of source as the parser has it: its type, where it stands, and its parts. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function* within(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) if (isNode(value)) yield* within(value);
}

/** A source file as the parser has it. */
export const parse = ({ path, text }: Pick<SourceFile, 'path' | 'text'>): Node =>
  parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;

/** Every piece of a text in TypeScript. */
export const piecesOf = (file: Pick<SourceFile, 'path' | 'text'>): Iterable<Node> => within(parse(file));

/** Every piece of every source file below the folders. */
export function* syntax(folders: readonly string[]): Generator<{ file: SourceFile; node: Node }> {
  for (const file of folders.flatMap(sourceFiles)) for (const node of piecesOf(file)) yield { file, node };
}
