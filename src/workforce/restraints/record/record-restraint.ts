import '../../tables.ts';
import '../../../incidents/index.ts';
import '../../../platform/sign-in/tables.ts';
import { getChild } from '../../../care/index.ts';
import { makeNoticesAbout, makeStepsAbout } from '../../../follow-up/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { askedAfter, trigger } from '../model.ts';
import type { PersonThere } from './people-there.tsx';
import type { RestraintRecord } from './restraint-form.ts';

/** Everybody once: who used it and was there besides counts as having used it. */
function peopleOf(
  users: readonly PersonThere[],
  present: readonly PersonThere[],
): readonly (PersonThere & { part: 'used' | 'present' })[] {
  const there = new Map<string, PersonThere & { part: 'used' | 'present' }>();
  for (const person of present) there.set(person.personId ?? person.name, { ...person, part: 'present' });
  for (const person of users) there.set(person.personId ?? person.name, { ...person, part: 'used' });
  return [...there.values()];
}

/** Accounts by their own names: nobody is recorded under another's. */
async function named(tx: Tx, people: readonly PersonThere[], field: string): Promise<PersonThere[]> {
  const ids = people.map(({ personId }) => personId).filter((id) => id !== null);
  if (ids.length === 0) return [...people];
  const found = await tx.selectFrom('person_account').select(['id', 'name']).where('id', 'in', ids).execute();
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return people.map(({ personId, name }) => {
    const known = personId === null ? name : names.get(personId);
    if (known === undefined) throw new Refusal('not-allowed', 'There is no such account.', field);
    return { personId, name: known };
  });
}

/** The incident that is named with it, when it is about this child and open to the writer. */
async function incidentNamed(tx: Tx, childId: string, incidentId: string | null): Promise<string | null> {
  if (incidentId === null) return null;
  const found = await tx
    .selectFrom('incident')
    .select('id')
    .where('id', '=', incidentId)
    .where('child_id', '=', childId)
    .executeTakeFirst();
  if (!found) throw new Refusal('not-allowed', 'That is not a record about this child.', 'incidentId');
  return incidentId;
}

/** Injuries are described when, and only when, somebody was hurt. */
function refuseInjuries({ injured, injuries }: RestraintRecord): void {
  if (injured && !injuries)
    throw new Refusal('missing', 'Say who was hurt, how, and what was done for them.', 'injuries');
  if (!injured && injuries)
    throw new Refusal('not-allowed', 'You describe an injury below: say yes.', 'injured');
}

/** The id that was given, and whether the writer has recorded it already; a new one where it is somebody else's. */
async function idFor(tx: Tx, childId: string, { id }: RestraintRecord, by: By) {
  if (id === null) return { id: by.newId(), isRecorded: false };
  const before = await tx
    .selectFrom('restraint')
    .select(['child_id', 'recorded_by'])
    .where('id', '=', id)
    .executeTakeFirst();
  const isRecorded = before?.child_id === childId && before.recorded_by === by.personId;
  return { id: before && !isRecorded ? by.newId() : id, isRecorded };
}

/**
 * Records a measure of control, discipline or restraint (regulation 35(3)(a); guidance G-02): signed by its writer,
 * kept for good, with a clock for each thing that is asked next. The manager is told.
 * @returns its id
 * @throws Refusal naming the field
 */
export async function recordRestraint(
  tx: Tx,
  childId: string,
  record: RestraintRecord,
  by: By,
): Promise<string> {
  const { personId, now, newId } = by;
  const inEhcPlan = record.inEhcPlan ?? false;
  refuseInjuries(record);
  const usedOn = londonDate(record.usedAt);
  const setting = (await getChild(tx, childId, usedOn))?.setting;
  if (!setting) {
    throw new Refusal('not-allowed', 'They did not live in a home here on that day.', 'usedAt');
  }
  const { id, isRecorded } = await idFor(tx, childId, record, by);
  if (isRecorded) return id;
  const users = await named(tx, record.users, 'users');
  const present = await named(tx, record.present, 'present');
  await tx
    .insertInto('restraint')
    .values({
      id,
      child_id: childId,
      setting_id: setting.id,
      setting_kind: setting.kind,
      incident_id: await incidentNamed(tx, childId, record.incidentId),
      measure: record.measure,
      in_ehc_plan: inEhcPlan,
      used_at: record.usedAt,
      used_on: usedOn,
      minutes: record.minutes,
      location: record.location,
      behaviour: record.behaviour,
      description: record.description,
      avoided: record.avoided,
      effect: record.effect,
      injured: record.injured,
      injuries: record.injuries,
      recorded_by: personId,
      recorded_at: now,
    })
    .execute();
  await tx
    .insertInto('restraint_person')
    .values(
      peopleOf(users, present).map(({ personId: person_id, name, part }) => ({
        id: newId(),
        restraint_id: id,
        person_id,
        name,
        part,
      })),
    )
    .execute();
  const matter = { about: 'restraint', aboutId: id, childId, settingId: setting.id } as const;
  const { steps } = askedAfter({
    kind: setting.kind,
    measure: record.measure,
    inEhcPlan,
  });
  const settled = new Map([['restraint-record', 'The record has been signed.']]);
  const began = { [trigger]: record.usedAt };
  await makeStepsAbout(tx, steps, matter, { personId, began, settled }, now, newId);
  const toRole = setting.kind === 'foster-home' ? 'supervising-social-worker' : 'registered-manager';
  await makeNoticesAbout(
    tx,
    matter,
    ['social-worker', toRole].map((role) => ({ toRole: role, words: 'A measure was used and recorded' })),
    now,
    newId,
  );
  return id;
}
