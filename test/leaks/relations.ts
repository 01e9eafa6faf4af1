import { type Child, type Ids, isNobody, memberOf, type Name, type Place } from './cast.ts';
import { type Filled, type Key, keys, records } from './fill.ts';
import { type Relation, whoSeesWhat } from './who-sees-what.ts';

export type Row = Readonly<Record<string, unknown>>;

/** What a row is about. */
export interface Subject {
  readonly child?: Child;
  readonly place?: Place;
  readonly record?: Key;
  /** Whose it is. */
  readonly theirs: readonly unknown[];
}

/** Where each child lives or lived. */
const livedAt: Readonly<Record<Child, readonly Place[]>> = {
  robin: ['home'],
  wren: ['otherHome'],
  fern: ['fosterHome'],
  lark: ['home', 'otherHome'],
};
const children = Object.keys(livedAt) as Child[];
/** Whose social worker is whose. */
const socialWorkers: Readonly<Partial<Record<Child, Name>>> = {
  robin: 'socialWorker',
  wren: 'otherSocialWorker',
  fern: 'socialWorker',
};
const places: readonly Place[] = ['home', 'otherHome', 'fosterHome'];

const placeOf = (ids: Ids, id: unknown): Place | undefined => places.find((place) => ids[place] === id);
const childOf = (ids: Ids, id: unknown): Child | undefined => children.find((child) => ids[child] === id);
const recordOf = ({ incidents }: Filled, id: unknown): Key | undefined =>
  keys.find((key) => incidents[key] === id);

/** The columns that say whose a row is. */
const ownerColumns: Readonly<Record<string, readonly string[]>> = {
  membership: ['person_id'],
  involvement: ['person_id'],
  absence: ['person_id', 'stand_in_id'],
  draft: ['person_id'],
  kept_form: ['person_id'],
  idempotency_key: ['person_id'],
  step: ['owner_id'],
  notice: ['to_person_id'],
  break_glass: ['person_id'],
  staff_passkey: ['person_id'],
};

/** What a row is about, read from its references. `steps` for the events of steps. */
export function subjectOf(filled: Filled, table: string, row: Row, steps: readonly Row[]): Subject {
  if (table === 'step_event') {
    const step = steps.find(({ id }) => id === row.step_id) ?? {};
    return subjectOf(filled, 'step', step, steps);
  }
  const { ids } = filled;
  const theirs = (ownerColumns[table] ?? []).map((column) => row[column]).filter(Boolean);
  const record = recordOf(filled, table === 'incident' ? row.id : row.incident_id);
  if (table === 'child') return { theirs, child: childOf(ids, row.id) };
  if (table === 'setting') return { theirs, place: placeOf(ids, row.id) };
  const place = placeOf(ids, row.setting_id);
  if (table === 'child_merge') return { theirs, child: childOf(ids, row.kept_id) };
  return { theirs, record, place, child: childOf(ids, row.child_id) ?? (record && records[record].child) };
}

/** Whether somebody stands in a relation to what a row is about. From the cast alone, never from the database. */
export function holds(relation: Relation, name: Name, about: Subject, ids: Ids): boolean {
  const member = memberOf(name);
  const idOf = (who: string | undefined): unknown => (who ? ids[who as 'carer'] : undefined);
  const { child, place, record, theirs } = about;
  if (isNobody(name)) return false;
  switch (relation) {
    case 'whoever has signed in':
      return true;
    case 'it is theirs':
      return theirs.includes(idOf(name));
    case 'it is theirs, or they stand in':
      return theirs.includes(idOf(name)) || theirs.includes(idOf(member.standsInFor));
    case 'works there':
      return place !== undefined && member.worksAt.includes(place);
    case 'works with a child who lives or lived there':
      return place !== undefined && member.worksWith.some((one) => livedAt[one].includes(place));
    case 'works with the child':
      return child !== undefined && member.worksWith.includes(child);
    case 'is the social worker':
      return child !== undefined && socialWorkers[child] === name;
    case 'is the social worker, or manages where the child lives':
      return (
        child !== undefined &&
        (socialWorkers[child] === name ||
          (member.worksWith.includes(child) &&
            livedAt[child].some((place) => member.manages.includes(place))))
      );
    case 'manages where it happened':
      return record !== undefined && member.manages.includes(records[record].place);
    case 'wrote the record and works there still':
      return (
        record !== undefined &&
        records[record].author === name &&
        member.worksAt.includes(records[record].place)
      );
  }
}

/** Whether the agreement opens a row of a table to somebody. */
export function sees(table: string, name: Name, about: Subject, ids: Ids): boolean {
  return (whoSeesWhat[table] ?? []).some((relation) => holds(relation, name, about, ids));
}

/** Whether somebody sees a record and all that belongs to it. */
export function seesRecord(name: Name, record: Key, ids: Ids): boolean {
  const { child, place } = records[record];
  return sees('incident', name, { theirs: [], record, child, place }, ids);
}
