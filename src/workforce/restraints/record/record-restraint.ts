import '../../tables.ts';
import '../../../incidents/index.ts';
import '../../../platform/sign-in/tables.ts';
import { adds, getChild } from '../../../care/index.ts';
import { makeNoticesAbout, makeStepsAbout } from '../../../follow-up/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { askedAfter, trigger } from '../model.ts';
import type { PersonThere, RestraintRecord } from './restraint-record.ts';

/** Who records, when, and under which id: the same id twice is one record. */
export interface Recording {
  readonly id: string;
  readonly personId: string;
  readonly now: Date;
  readonly newId: () => string;
}

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
    if (known === undefined) throw new HearthError('not-allowed', 'Nobody has that account.', field);
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
  if (!found) throw new HearthError('not-allowed', 'That is not a record about this child.', 'incident');
  return incidentId;
}

/**
 * Records a measure of control, discipline or restraint (regulation 35(3)(a); guidance G-02): signed by its writer,
 * kept for good, with a clock for each thing that is asked next. The manager is told.
 * @returns its id
 * @throws HearthError `not-found` for whoever does not add to this child's record; else naming the field
 */
export async function recordRestraint(
  tx: Tx,
  childId: string,
  record: RestraintRecord,
  { id, personId, now, newId }: Recording,
): Promise<string> {
  const usedOn = londonDate(record.usedAt);
  const child = await getChild(tx, childId, usedOn);
  if (!child || !(await adds(tx, childId, 'record'))) throw notFound();
  if (record.usedAt > now) throw new HearthError('in-the-future', 'That lies after now.', 'used');
  if (record.injured !== record.injuries.length > 0) {
    throw new HearthError(
      'not-allowed',
      'Injuries are described when, and only when, somebody was hurt.',
      'injuries',
    );
  }
  const { setting } = child;
  if (!setting) {
    throw new HearthError('not-allowed', 'They lived in no home here on that day.', 'used');
  }
  const before = await tx
    .selectFrom('restraint')
    .select(['child_id', 'recorded_by'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (before?.child_id === childId && before.recorded_by === personId) return id;
  const restraintId = before ? newId() : id;
  const users = await named(tx, record.users, 'users');
  const present = await named(tx, record.present, 'present');
  await tx
    .insertInto('restraint')
    .values({
      id: restraintId,
      child_id: childId,
      setting_id: setting.id,
      setting_kind: setting.kind,
      incident_id: await incidentNamed(tx, childId, record.incidentId),
      measure: record.measure,
      in_ehc_plan: record.inEhcPlan,
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
        restraint_id: restraintId,
        person_id,
        name,
        part,
      })),
    )
    .execute();
  const matter = { about: 'restraint', aboutId: restraintId, childId, settingId: setting.id } as const;
  const { steps } = askedAfter({
    kind: setting.kind,
    measure: record.measure,
    inEhcPlan: record.inEhcPlan,
  });
  const settled = new Map([['restraint-record', 'The record is signed.']]);
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
  return restraintId;
}
