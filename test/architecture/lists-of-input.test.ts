import { expect, test } from 'vitest';
import { isNode, type Node, piecesOf, syntax } from './syntax.ts';

/** A schema of the library for a list: it looks at every entry before it counts them. */
function isOwnList({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false;
  const { object, property } = callee;
  if (!isNode(property) || property.name !== 'array') return false;
  return isNode(object) && (object.name === 'z' || object.type === 'CallExpression');
}

const found = (text: string): boolean => [...piecesOf({ path: 'a.ts', text })].some(isOwnList);

test('a list that is sent is counted before its entries are looked at: with listOf, and with nothing else', () => {
  const places = [...syntax(['src'])]
    .filter(({ node, file }) => file.path !== 'src/protocol/checked.ts' && isOwnList(node))
    .map(({ file, node }) => `${file.path}: ${file.text.slice(Number(node.start), Number(node.end))}`);
  expect(places).toEqual([]);
});

test('lists of the library are seen in each way of writing them', () => {
  for (const written of ['z.array(entry)', 'z\n  .array(entry)', 'z.string().array()'])
    expect([written, found(written)]).toEqual([written, true]);
  expect(found('listOf(entry, 50)')).toBe(false);
});
