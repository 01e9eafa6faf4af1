import { hoursAfter } from '../../platform/clock/index.ts';
import '../tables.ts';
import { sql } from 'kysely';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { makeNoticesAbout } from '../notices/make-notice.ts';
import { makeStepsAbout } from '../steps/make-steps.ts';
import type { StepToMake } from '../steps/step-rows.ts';
import type { NewReferral } from './new-referral-form.ts';
import { receiversOf } from './to-whom.ts';
import type { Service } from './words.ts';

const cites: Readonly<Record<Service, string>> = {
  'youth-justice': 'PRI-04',
  'early-help': 'COM-CP-01',
  'childrens-services': 'COM-CP-01',
  health: 'COM-HEA-02',
  school: 'COM-EDU-04',
  advocacy: 'VOI-06',
  police: 'PRI-11',
  voluntary: 'COM-CP-01',
};

/** The organisation for which somebody refers, and their role with the child. */
async function referrerOf(tx: Tx, childId: string, personId: string) {
  const { rows } = await sql<{ organisation_id: string; role: string }>`
    select m.organisation_id, coalesce((select min(r) from app.relations_to(${childId}::uuid) r
      where r in ('social-worker', 'personal-adviser', 'independent-reviewing-officer', 'registered-manager', 'supervising-social-worker')), m.role) as role
    from membership m where m.person_id = ${personId}
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    order by m.setting_id nulls first, m.from_day, m.id limit 1`.execute(tx);
  const [from] = rows;
  if (!from)
    throw new Refusal('not-yours', 'You do not belong to an organisation, so you cannot make a referral.');
  return from;
}

/**
 * Refers a child to a service, and opens to those who do its work just these kinds of fact. They are told, and whoever
 * refers has a step to chase the answer.
 * @returns the id of the referral
 * @throws Refusal `not-yours` for whoever works for no organisation
 */
export async function makeReferral(tx: Tx, childId: string, asked: NewReferral, by: By): Promise<string> {
  const [service, organisation] = asked.to.split(' ') as [Service, string];
  const from = await referrerOf(tx, childId, by.personId);
  const id = by.newId();
  const hours = Number(asked.answerHours);
  await tx
    .insertInto('agency_referral')
    .values({
      id,
      child_id: childId,
      from_organisation_id: from.organisation_id,
      to_organisation_id: organisation,
      service,
      purpose: asked.purpose,
      lawful_basis: asked.lawfulBasis,
      kinds: ['identity', ...asked.kinds],
      answer_due_at: hoursAfter(by.now, hours),
      closes_at: hoursAfter(by.now, Number(asked.openDays) * 24),
      made_by: by.personId,
      made_at: by.now,
      changed_at: by.now,
    })
    .execute();
  await tx
    .insertInto('agency_referral_ask')
    .values({ referral_id: id, child_id: childId, words: asked.words })
    .execute();
  const matter = { about: 'referral', aboutId: id, childId, settingId: null } as const;
  const receivers = await receiversOf(tx, organisation, service);
  const words = 'A referral is waiting for an answer';
  const told = receivers.map((toPersonId) => ({ toRole: 'receiver', toPersonId, words }));
  await makeNoticesAbout(tx, matter, told, by.now, by.newId);
  const chase: StepToMake = {
    id: 'chase-referral',
    cites: [cites[service]],
    who: from.role,
    text: 'Chase the answer to the referral, or take it further.',
    clock: { hours, from: 'now', basis: 'local practice: the day named in the referral' },
  };
  await makeStepsAbout(tx, [chase], matter, { personId: by.personId }, by.now, by.newId);
  return id;
}
