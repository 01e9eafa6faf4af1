import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { type ChildToday, getChild } from './get-child.ts';

/**
 * The child in the address, as they stand today; the audit is told whom the visit is about.
 * @throws Refusal not-found when there is none, or they are not open to the visitor
 */
export async function openChild({
  tx,
  params,
  today,
  auditSubject: about,
}: SignedInContext): Promise<ChildToday> {
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  return child;
}
