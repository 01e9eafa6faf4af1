import { expect, test } from 'vitest';
import { isNode, type Node, piecesOf, syntax } from './syntax.ts';

/** `name in table`: it also finds what every object has from its prototype. A name that is written out is ours. */
const asksPrototype = ({ type, operator, left }: Node): boolean =>
  type === 'BinaryExpression' && operator === 'in' && isNode(left) && left.type !== 'Literal';

/** What somebody sent: a field of a form, a part of an address. */
function isSent(node: unknown): boolean {
  if (!isNode(node)) return false;
  const { type, callee, object, property, left, expression } = node;
  if (type === 'CallExpression' && isNode(callee)) {
    if (['one', 'many'].includes(String(callee.name))) return true;
    return isNode(callee.object) && [callee.object, callee.object.property].some(isQuery);
  }
  if (type === 'MemberExpression') return [object, isNode(object) && object.property].some(isParams);
  return (type === 'LogicalExpression' && isSent(left)) || (property === undefined && isSent(expression));
}
const isQuery = (node: unknown): boolean => isNode(node) && node.name === 'query';
const isParams = (node: unknown): boolean => isNode(node) && ['params', 'form'].includes(String(node.name));

/** `one(form, 'kind') as Kind`: nobody has looked whether it is one. */
const isTakenOnTrust = ({ type, expression }: Node): boolean =>
  type === 'TSAsExpression' && isSent(expression);

const placesOf = (wrong: (node: Node) => boolean): string[] =>
  [...syntax(['src', 'client'])]
    .filter(({ node }) => wrong(node))
    .map(({ file, node }) => `${file.path}: ${file.text.slice(Number(node.start), Number(node.end))}`);

const found = (text: string, wrong: (node: Node) => boolean): boolean =>
  [...piecesOf({ path: 'a.ts', text })].some(wrong);

test('whether a name is one of ours is asked with isOneOf, never with `in`', () => {
  expect(placesOf(asksPrototype)).toEqual([]);
});

test('what somebody sent is of a kind only when isOneOf has found it so', () => {
  expect(placesOf(isTakenOnTrust)).toEqual([]);
});

test('both ways of being mistaken are seen', () => {
  expect(found('kind in kinds', asksPrototype)).toBe(true);
  expect(found("'words' in account", asksPrototype)).toBe(false);
  for (const taken of [
    "one(form, 'kind')",
    "(one(form, 'kind') || null)",
    "(params.event ?? '')",
    'visit.params.event',
    "query.get('kind')",
    "visit.query.get('kind')",
  ])
    expect([taken, found(`${taken} as Kind`, isTakenOnTrust)]).toEqual([taken, true]);
  expect(found('row.kind as Kind', isTakenOnTrust)).toBe(false);
});
