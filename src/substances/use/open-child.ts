import { type ChildToday, getChild, sees } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';

/** The child in the address, for whoever sees their record; the audit is told. @throws Refusal `not-found` */
export async function openChild({
  tx,
  params,
  today,
  auditSubject: about,
}: SignedInContext): Promise<ChildToday> {
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child || !(await sees(tx, child.id, 'record'))) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  return child;
}
