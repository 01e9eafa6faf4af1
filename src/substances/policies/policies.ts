import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { type FieldError, notFound, Refusal } from '../../platform/errors/index.ts';
import { inColumns } from '../../platform/forms/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { refuseAll } from '../refuse-all.ts';
import { manages, type WorkPlace, workPlaces } from '../works-at.ts';
import type { PolicyToWrite } from './policy-form.ts';

/** The setting in the address, for whoever works there. @throws Refusal `not-found` */
export async function openSetting(tx: Tx, settingId: string): Promise<WorkPlace> {
  const setting = (await workPlaces(tx)).find(({ id }) => id === settingId);
  if (!setting) throw notFound();
  return setting;
}

/** The drugs policy of a setting that holds: the latest; undefined where there is none. */
export function policyOf(tx: Tx, settingId: string) {
  return tx
    .selectFrom('drugs_policy as d')
    .leftJoin('person_account as p', 'p.id', 'd.made_by')
    .selectAll('d')
    .select('p.name as made_by_name')
    .where('d.setting_id', '=', settingId)
    .orderBy('d.sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}
export type Policy = NonNullable<Awaited<ReturnType<typeof policyOf>>>;

/** Who works in the setting today, and whether they have read this policy. */
export async function readersOf(tx: Tx, policy: Policy, today: string) {
  const people = await tx
    .selectFrom('membership as m')
    .innerJoin('person_account as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.name'])
    .distinct()
    .where('m.setting_id', '=', policy.setting_id)
    .where('m.from_day', '<=', today)
    .where((eb) => eb.or([eb('m.until_day', 'is', null), eb('m.until_day', '>=', today)]))
    .where('p.closed_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute();
  const read = await tx
    .selectFrom('drugs_policy_read')
    .select(['person_id', 'read_at'])
    .where('policy_id', '=', policy.id)
    .execute();
  const readAt = new Map(read.map(({ person_id, read_at }) => [person_id, read_at]));
  return people.map(({ id, name }) => ({ id, name, readAt: readAt.get(id) ?? null }));
}

/** What is wrong with several fields of a policy together. */
function refuse({ words, link, reviewedOn, nextReviewOn }: PolicyToWrite): void {
  const wrong: FieldError[] = [];
  if (!(words || link))
    wrong.push({
      code: 'missing',
      field: 'words',
      message: 'Write the policy here, or give the link to it.',
    });
  if (nextReviewOn <= reviewedOn)
    wrong.push({
      code: 'not-allowed',
      field: 'nextReviewOn',
      message: 'The next review must be after that day.',
    });
  refuseAll(wrong);
}

/**
 * Writes the drugs policy of a setting (SUB-04): centred on education and treatment, so it says what both are. The latest
 * holds; whoever works there reads it again.
 * @throws Refusal `not-yours` for whoever does not manage the setting; at the field otherwise
 */
export async function writePolicy(tx: Tx, settingId: string, policy: PolicyToWrite, by: By): Promise<void> {
  if (!(await manages(tx, settingId)))
    throw new Refusal('not-yours', 'Only the registered manager can write the drugs policy.');
  refuse(policy);
  await tx
    .insertInto('drugs_policy')
    .values({
      ...inColumns('drugs_policy', policy),
      link: policy.link || null,
      id: by.newId(),
      setting_id: settingId,
      made_by: by.personId,
      made_at: by.now,
    })
    .execute();
}

/** Says that somebody has read the policy that holds. Saying it twice says it once. */
export async function readPolicy(tx: Tx, policy: Policy, { personId, now, newId }: By): Promise<void> {
  const row = { id: newId(), policy_id: policy.id, person_id: personId, read_at: now };
  await tx
    .insertInto('drugs_policy_read')
    .values(row)
    .onConflict((conflict) => conflict.columns(['policy_id', 'person_id']).doNothing())
    .execute();
}
