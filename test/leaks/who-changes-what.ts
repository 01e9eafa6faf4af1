import type { Name } from './cast.ts';
import { isNobody, memberOf } from './cast.ts';
import { type Filled, type Key, records } from './fill.ts';
import { holds, type Row, type Subject, seesRecord } from './relations.ts';

/** What is asked about: the table, the row, what it is about, and everything there is besides. */
export interface Asked {
  readonly filled: Filled;
  readonly name: Name;
  readonly row: Row;
  readonly about: Subject;
}
export type May = (asked: Asked) => boolean;

const idOf = ({ filled, name }: Asked): unknown => (name === 'nobody' ? null : filled.ids[name]);
export const own: May = (asked) => !isNobody(asked.name) && asked.about.theirs.includes(idOf(asked));
export const standsIn: May = (asked) => {
  const forWhom = memberOf(asked.name).standsInFor;
  return (
    own(asked) || (forWhom !== undefined && asked.about.theirs.includes(asked.filled.ids[forWhom as 'carer']))
  );
};
export const worksThere: May = ({ name, about }) =>
  about.place !== undefined && memberOf(name).worksAt.includes(about.place);
export const worksWith: May = ({ name, about }) =>
  about.child !== undefined && memberOf(name).worksWith.includes(about.child);
export const seesIt: May = ({ filled, name, about }) =>
  about.record !== undefined && seesRecord(name, about.record, filled.ids);
/** Whoever has left adds nothing to what they no longer see, though they wrote it. */
export const wrote: May = (asked) =>
  seesIt(asked) && asked.about.record !== undefined && records[asked.about.record].author === asked.name;

export const socialWorker: May = ({ filled, name, about }) =>
  holds('is the social worker', name, about, filled.ids);
export const managesHome: May = ({ filled, name, about }) =>
  holds('is the social worker, or manages where the child lives', name, about, filled.ids);

/** The decision on Robin's record is held, for the social worker to take. */
const heldFor: Partial<Record<Key, Name>> = { ofRobin: 'socialWorker' };
export const reviews: May = ({ name, about: { record } }) =>
  record !== undefined &&
  (memberOf(name).manages.includes(records[record].place) || heldFor[record] === name);

/** Who decides at level 2: the registered manager, the social worker, a foster carer under 2025, whom it is held for. */
export const decides: May = (asked) => {
  const { name, about } = asked;
  const { record } = about;
  if (record === undefined) return false;
  const { place } = records[record];
  const manages = place !== 'fosterHome' && memberOf(name).manages.includes(place);
  const cares = place === 'fosterHome' && name === 'fosterCarer';
  return manages || cares || heldFor[record] === name || socialWorker(asked);
};
/** Whoever wrote, reviews or decides a record, and whoever works with the child and sees it. */
export const handles: May = (asked) =>
  wrote(asked) || reviews(asked) || decides(asked) || (worksWith(asked) && seesIt(asked));

/** Whom a notice is for; where nobody fills the role, whoever manages the setting. */
const readsNotice: May = (asked) =>
  standsIn(asked) ||
  (asked.row.to_person_id === null &&
    asked.about.place !== undefined &&
    memberOf(asked.name).manages.includes(asked.about.place));

/** Whoever may change a row, and to what they may change it: the only changes there are. */
export const whoChanges: Readonly<Record<string, { to: (person: string) => Row; may: May }>> = {
  // A name is put right by the social worker.
  child: { to: () => ({ known_as: 'Somebody' }), may: socialWorker },
  // Whoever broke the glass ends it; whoever looks at it does not.
  break_glass: { to: () => ({ ended_at: '2026-03-03T02:15:00Z' }), may: own },
  draft: {
    to: () => ({ version: 7 }),
    // One's own, while one still works there and with the child.
    may: (asked) => own(asked) && worksWith(asked) && worksThere(asked),
  },
  handover: {
    // The second signature is by somebody else, once.
    to: (person) => ({ received_by: person, received_at: '2026-03-03T02:15:00Z' }),
    may: (asked) => worksThere(asked) && asked.row.given_by !== idOf(asked) && asked.row.received_by === null,
  },
  notice: {
    to: (person) => ({ acknowledged_by: person, acknowledged_at: '2026-03-03T02:15:00Z' }),
    may: (asked) => readsNotice(asked) && asked.row.acknowledged_at === null,
  },
  step: {
    to: () => ({ state: 'accepted', changed_at: '2026-03-03T02:15:00Z' }),
    may: (asked) => standsIn(asked) || reviews(asked) || (asked.row.owner_id === null && seesIt(asked)),
  },
};

/** The only rows that are ever taken away by a person: their own drafts, and an absence that has not begun. */
export const whoDeletes: Readonly<Record<string, May>> = {
  draft: own,
  absence: (asked) => own(asked) && new Date(String(asked.row.from_at)) > asked.filled.house.now,
};

/** Somebody who may stand in for each: from the same home, or with the same role for the organisation as a whole. */
const colleague: Partial<Record<Name, Exclude<Name, 'nobody'>>> = {
  carer: 'secondCarer',
  secondCarer: 'manager',
  manager: 'otherManager',
  otherCarer: 'otherManager',
  otherManager: 'manager',
  fosterCarer: 'supervisor',
  supervisor: 'fosterCarer',
  socialWorker: 'outsider',
  otherSocialWorker: 'socialWorker',
  outsider: 'socialWorker',
  standIn: 'formerStandIn',
  formerStandIn: 'standIn',
  comingStandIn: 'standIn',
  standInOfStandIn: 'standIn',
};

/** Who may add a row like this one, in their own name: the column that names them, and what makes the row new. */
export const whoAdds: Readonly<
  Record<string, { by: string | null; fresh?: (id: string, asked: Asked) => Row; may: May }>
> = {
  draft: { by: 'person_id', may: (asked) => worksWith(asked) && worksThere(asked) },
  incident: { by: 'author_id', fresh: (id) => ({ submission_id: id }), may: worksWith },
  conduct: { by: null, fresh: () => ({ ordinal: 99 }), may: wrote },
  account: { by: 'taken_by', may: seesIt },
  person_told: { by: 'noted_by', may: seesIt },
  // The first is the author's and there is one; the next are taken by whoever decides, and did not write it.
  decision: {
    by: 'decided_by',
    fresh: () => ({ sequence: 99 }),
    may: (asked) => decides(asked) && !wrote(asked),
  },
  review: {
    by: 'reviewer_id',
    may: (asked) =>
      ['decided', 'decision-changed'].includes(String(asked.row.action))
        ? decides(asked) && !wrote(asked)
        : reviews(asked) || (asked.row.action === 'noted' && seesIt(asked)),
  },
  addendum: { by: 'author_id', may: seesIt },
  daybook_entry: {
    by: 'author_id',
    may: (asked) => worksThere(asked) && (asked.about.record === undefined || handles(asked)),
  },
  handover: { by: 'given_by', may: worksThere },
  // With the handover that they give, in the same moment.
  handover_item: {
    by: null,
    may: ({ name, row, filled: { ids } }) =>
      (name === 'carer' && row.setting_id === ids.home) ||
      (name === 'otherCarer' && row.setting_id === ids.otherHome),
  },
  step: { by: null, may: handles },
  incident_event: { by: 'noted_by', may: handles },
  step_event: { by: 'person_id', may: (asked) => seesIt(asked) || standsIn(asked) },
  notice: { by: null, may: handles },
  care_episode: { by: 'recorded_by', fresh: () => ({ from_day: '2021-01-01' }), may: socialWorker },
  profile_entry: { by: 'written_by', may: worksWith },
  health_entry: { by: 'written_by', may: managesHome },
  nationality_entry: { by: 'written_by', may: socialWorker },
  address_entry: { by: 'written_by', may: socialWorker },
  child_seal_key: {
    by: 'given_by',
    fresh: (_id, { filled: { ids } }) => ({ person_id: ids.carer }),
    may: socialWorker,
  },
  child_merge: { by: 'merged_by', fresh: () => ({ undone_by: null, undone_at: null }), may: socialWorker },
  // The registered manager says who else works in the setting with the children.
  membership: {
    by: null,
    // Nobody begins in hindsight.
    fresh: () => ({ from_day: '2026-03-03' }),
    may: ({ name, row, filled: { ids } }) =>
      ((name === 'manager' && row.setting_id === ids.home) ||
        (name === 'otherManager' && row.setting_id === ids.otherHome)) &&
      row.until_day === null &&
      row.person_id !== ids[name] &&
      ['carer', 'foster-carer', 'support-worker'].includes(String(row.role)),
  },
  idempotency_key: { by: 'person_id', fresh: (id) => ({ key: id }), may: ({ name }) => !isNobody(name) },
  absence: {
    by: 'person_id',
    fresh: (_id, { name, filled: { ids } }) => ({ stand_in_id: ids[colleague[name] ?? 'manager'] }),
    may: ({ name }) => colleague[name] !== undefined,
  },
};
