import '../tables.ts';
import { adds, type ChildToday, getChild, sees } from '../../care/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext, Tx } from '../../platform/web/index.ts';
import { ageOn, isSmallChild } from '../../protocol/index.ts';
import type { SettingThen } from '../tables.ts';

/** A child whose record the visitor sees, and whether they add to it. */
export interface ChildHere {
  readonly child: ChildToday;
  readonly mayAdd: boolean;
}

/**
 * The child, for whoever sees their record (the sharing agreement).
 * @throws Refusal not-found for everybody else
 */
export async function childOfMissing(tx: Tx, childId: string, today: string): Promise<ChildHere> {
  const [isSeen, child, mayAdd] = await askTogether(tx, (asking) =>
    Promise.all([
      sees(asking, childId, 'record'),
      getChild(asking, childId, today),
      adds(asking, childId, 'record'),
    ]),
  );
  if (!isSeen || !child) throw notFound();
  return { child, mayAdd };
}

/** The child in the address; the audit is told whom the visit is about. */
export async function openChildHere({
  tx,
  params,
  today,
  auditSubject: about,
}: SignedInContext): Promise<ChildHere> {
  const here = await childOfMissing(tx, params.childId ?? '', today);
  about({ kind: 'child', id: here.child.id, childId: here.child.id });
  return here;
}

/**
 * The same for whoever adds to the record.
 * @throws Refusal not-found for everybody else
 */
export async function openChildToAdd(context: SignedInContext): Promise<ChildToday> {
  const { child, mayAdd } = await openChildHere(context);
  if (!mayAdd) throw notFound();
  return child;
}

/** Where somebody lives, in the words of the decision: without a setting, their own tenancy from 18. */
export function settingOf(child: ChildToday, today: string): SettingThen {
  return child.setting?.kind ?? (isAdult(child, today) ? 'own-tenancy' : 'community');
}

/** Whether somebody is 18 or over on a day: then they are looked for as a vulnerable adult (MIS-08). */
export function isAdult(child: Pick<ChildToday, 'date_of_birth'>, on: string): boolean {
  return ageOn(child.date_of_birth, on) >= 18;
}

/** Whether somebody is under 10 on a day: then nobody waits while it is not known where they are. */
export function isSmall(child: Pick<ChildToday, 'date_of_birth'>, on: string): boolean {
  return isSmallChild(ageOn(child.date_of_birth, on));
}
