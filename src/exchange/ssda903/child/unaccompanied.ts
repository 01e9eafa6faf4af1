import type { ChildRows } from './child-rows.ts';
import type { Row } from './row.ts';

const marked = (headers: readonly Row[], asylum: readonly Row[]): boolean =>
  headers.some((header) => header.is('UASC', '1')) || asylum.some((row) => row.given('DUC'));

/** Whether the child came alone to seek asylum by this year's return. */
export function isUnaccompanied(child: ChildRows): boolean {
  return marked(child.rows('Header'), child.rows('UASC'));
}

/** The same by this year's return or last year's: nobody asks such a child how far from home they live. */
export function isOrWasUnaccompanied(child: ChildRows): boolean {
  return isUnaccompanied(child) || marked(child.last('Header'), child.last('UASC'));
}
