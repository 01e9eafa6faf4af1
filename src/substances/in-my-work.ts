import './tables.ts';
import { sql } from 'kysely';
import type { Unfinished } from '../follow-up/index.ts';
import { dayInWords } from '../platform/clock/index.ts';
import type { SignedInContext, Tx } from '../platform/web/index.ts';
import { waitingForMe } from './seizures/get-seizure.ts';
import { workPlaces } from './works-at.ts';

const asked = {
  'handed-over': 'Sign that you took a substance over',
  destroyed: 'Sign that you saw a substance destroyed',
  collected: '',
} as const;

/** Items that nobody has signed for since they were found, in the visitor's settings, where no child's step asks for it. */
async function leftLying(tx: Tx): Promise<Unfinished[]> {
  const { rows } = await sql<{ id: string; found_on: string }>`
    select s.id, s.found_on from seizure s
    where s.child_id is null and s.setting_id = any ((select app.settings_worked())::uuid[]) and not app.seizure_is_over(s.id)
      and not exists (
        select 1 from seizure_event e left join seizure_signature g on g.event_id = e.id
        where e.seizure_id = s.id and e.kind <> 'collected' and g.id is null)
    order by s.found_at, s.id limit 10`.execute(tx);
  return rows.map(({ id, found_on }) => ({
    href: `/substances/seizures/${id}`,
    text: `A substance found on ${dayInWords(found_on)} is still kept: destroy it, or have it collected`,
  }));
}

/** Lines that the visitor signed first, and whose second signature was refused: they have to be made again. */
async function refused(tx: Tx, personId: string): Promise<Unfinished[]> {
  const { rows } = await sql<{ seizure_id: string }>`
    select e.seizure_id from seizure_event e join seizure_signature g on g.event_id = e.id and g.verdict = 'refused'
    where e.signed_by = ${personId}::uuid and not app.seizure_is_over(e.seizure_id)
      and not exists (
        select 1 from seizure_event later where later.seizure_id = e.seizure_id and later.sequence > e.sequence)
    limit 10`.execute(tx);
  return rows.map(({ seizure_id }) => ({
    href: `/substances/seizures/${seizure_id}`,
    text: 'Someone did not sign for a substance: find out why',
  }));
}

/** The policies that the visitor has not read, and those that are due for review where they manage. */
async function policies(tx: Tx, personId: string, today: string): Promise<Unfinished[]> {
  const { rows } = await sql<{ setting_id: string; unread: boolean; due: boolean }>`
    select d.setting_id, app.manages(d.setting_id) and d.next_review_on <= ${today}::date as due,
      not exists (select 1 from drugs_policy_read r where r.policy_id = d.id and r.person_id = ${personId}::uuid)
        and exists (
          select 1 from membership m where m.setting_id = d.setting_id and m.person_id = ${personId}::uuid) as unread
    from (select distinct on (setting_id) * from drugs_policy order by setting_id, sequence desc) d`.execute(
    tx,
  );
  if (rows.length === 0) return [];
  const names = new Map((await workPlaces(tx)).map(({ id, name }) => [id, name]));
  return rows.flatMap(({ setting_id, unread, due }) => {
    const href = `/settings/${setting_id}/drugs-policy`;
    const name = names.get(setting_id) ?? 'your setting';
    return [
      ...(unread ? [{ href, text: `Read the drugs policy of ${name}` }] : []),
      ...(due ? [{ href, text: `The drugs policy of ${name} is due for review` }] : []),
    ];
  });
}

/** What waits for somebody in this room; nothing when nothing does. Steps with clocks stand in their list already. */
export async function substancesInMyWork({
  tx,
  person,
  today,
}: SignedInContext): Promise<readonly Unfinished[]> {
  const { personId } = person;
  const [waiting, ...others] = await Promise.all([
    waitingForMe(tx, personId),
    refused(tx, personId),
    leftLying(tx),
    policies(tx, personId, today),
  ]);
  return [
    ...waiting.map(({ seizure_id, kind }) => ({
      href: `/substances/seizures/${seizure_id}`,
      text: asked[kind],
    })),
    ...others.flat(),
  ];
}
