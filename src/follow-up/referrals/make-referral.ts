import { hoursAfter } from '../../platform/clock/index.ts';
import '../tables.ts';
import { sql } from 'kysely';
import type { FactKind } from '../../care/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import { isOneOf, type Tx } from '../../platform/web/index.ts';
import { isId } from '../form-values.ts';
import { makeNoticesAbout } from '../notices/make-notice.ts';
import { makeStepsAbout } from '../steps/make-steps.ts';
import type { StepToMake } from '../steps/step-rows.ts';
import { receiversOf, toWhomOne, whatMayBeShared } from './to-whom.ts';
import { lawfulBases, openable, type Purpose, purposes, type Service, services } from './words.ts';

/** A referral as it was filled in, unchecked. */
export interface AskedReferral {
  readonly id: string;
  readonly childId: string;
  /** The service and the id of the organisation, with a space between. */
  readonly to: string;
  readonly purpose: string;
  readonly lawfulBasis: string;
  readonly kinds: readonly string[];
  readonly words: string;
  /** Hours within which an answer is asked for. */
  readonly answerHours: string;
  /** Days after which it closes by itself. */
  readonly openDays: string;
}

/** Within how long an answer is asked for, in hours. */
export const answerHours: Readonly<Record<string, string>> = {
  '24': 'Within 24 hours: it is urgent',
  '72': 'Within 3 days',
  '168': 'Within a week',
  '672': 'Within 4 weeks',
};
/** After how many days what is opened closes by itself. */
export const openDays: Readonly<Record<string, string>> = {
  '30': 'After 30 days',
  '90': 'After 90 days',
  '180': 'After half a year',
};

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
const longestWords = 10_000;

function chosen<Words extends object>(
  words: Words,
  text: string,
  field: string,
  message: string,
): keyof Words {
  if (!isOneOf(words, text)) throw new HearthError('missing', message, field);
  return text as keyof Words;
}

async function checkedKinds(tx: Tx, asked: AskedReferral): Promise<FactKind[]> {
  const kinds = [...new Set(['identity', ...asked.kinds])];
  if (kinds.some((kind) => !isOneOf(openable, kind)))
    throw new HearthError('not-allowed', 'Choose from the kinds that are listed.', 'kinds');
  const mine = await whatMayBeShared(tx, asked.childId);
  if (kinds.some((kind) => !mine.includes(kind as FactKind)))
    throw new HearthError('not-yours', 'You can share only what you see yourself.', 'kinds');
  return kinds as FactKind[];
}

/**
 * Refers a child to a service, and opens to those who do its work just these kinds of fact. They are told, and whoever
 * refers has a step to chase the answer.
 * @throws HearthError naming the field; `not-found` when the child is not the visitor's to refer; `not-yours` for a kind
 *   they do not see themselves
 */
export async function makeReferral(
  tx: Tx,
  asked: AskedReferral,
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  if ((await whatMayBeShared(tx, asked.childId)).length === 0) throw notFound();
  const [service = '', organisation = ''] = asked.to.split(' ');
  if (!isOneOf(services, service) || !isId(organisation))
    throw new HearthError('missing', 'Choose whom you ask.', 'to');
  const receiver = await toWhomOne(tx, service, organisation);
  if (!receiver) throw new HearthError('missing', 'Choose whom you ask.', 'to');
  const purpose = chosen(purposes, asked.purpose, 'purpose', 'Choose what it is for.') as Purpose;
  const basis = chosen(lawfulBases, asked.lawfulBasis, 'lawfulBasis', 'Choose the basis in law.');
  const kinds = await checkedKinds(tx, asked);
  const words = asked.words.trim();
  if (!words) throw new HearthError('missing', 'Write what you ask for.', 'words');
  if (words.length > longestWords)
    throw new HearthError('out-of-range', `Write at most ${longestWords} characters.`, 'words');
  const hours = Number(chosen(answerHours, asked.answerHours, 'answerHours', 'Choose by when.'));
  const days = Number(chosen(openDays, asked.openDays, 'openDays', 'Choose how long it stays open.'));
  const own = await sql<{ organisation_id: string; role: string }>`
    select m.organisation_id, coalesce((select min(r) from app.relations_to(${asked.childId}::uuid) r
      where r in ('social-worker', 'personal-adviser', 'independent-reviewing-officer', 'registered-manager', 'supervising-social-worker')), m.role) as role
    from membership m where m.person_id = ${by.personId}
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    order by m.setting_id nulls first, m.from_day, m.id limit 1`.execute(tx);
  const [from] = own.rows;
  if (!from)
    throw new HearthError('not-yours', 'You refer for an organisation you work for, and you are in none.');
  const made = await tx
    .insertInto('agency_referral')
    .values({
      id: asked.id,
      child_id: asked.childId,
      from_organisation_id: from.organisation_id,
      to_organisation_id: organisation,
      service: service as Service,
      purpose,
      lawful_basis: basis as keyof typeof lawfulBases,
      kinds,
      answer_due_at: hoursAfter(by.now, hours),
      closes_at: hoursAfter(by.now, days * 24),
      made_by: by.personId,
      made_at: by.now,
      changed_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .executeTakeFirst();
  if (!made.numInsertedOrUpdatedRows) return;
  await tx
    .insertInto('agency_referral_ask')
    .values({ referral_id: asked.id, child_id: asked.childId, words })
    .execute();
  const matter = { about: 'referral', aboutId: asked.id, childId: asked.childId, settingId: null } as const;
  const told = (await receiversOf(tx, organisation, service as Service)).map((toPersonId) => ({
    toRole: 'receiver',
    toPersonId,
    words: 'A referral waits for an answer',
  }));
  await makeNoticesAbout(tx, matter, told, by.now, by.newId);
  const chase: StepToMake = {
    id: 'chase-referral',
    cites: [cites[service as Service]],
    who: from.role,
    text: 'Chase the answer to the referral, or take it further.',
    clock: { hours, from: 'now', basis: 'local practice: the day named in the referral' },
  };
  await makeStepsAbout(tx, [chase], matter, { personId: by.personId }, by.now, by.newId);
}
