import '../../tables.ts';
import { sql } from 'kysely';
import { type ChildLivingAt, childName, type FactKind, purposes } from '../../../care/index.ts';
import { onCallAt, promiseStep, type StepAtHome, stepsAtHome } from '../../../follow-up/index.ts';
import { hoursAfter, momentInWords } from '../../../platform/clock/index.ts';
import { askTogether } from '../../../platform/database/index.ts';
import type { ValueIn } from '../../../platform/database/tables.ts';
import type { SignedInContext, Tx } from '../../../platform/web/index.ts';

export type ItemKind = ValueIn<'handover_item', 'kind'>;

/** Something that is true of a home now, and that the next shift must know. */
export interface StandsNow {
  readonly kind: ItemKind;
  /** The child and the kind of fact, where it is about one: nobody reads it who may not see that. */
  readonly childId: string | null;
  readonly sees: FactKind | null;
  readonly words: string;
  /** Where it is read, as long as it is so. */
  readonly href: string | null;
}
/** Finds what a room above holds of a home that the next shift must know. */
export type FindAtHome = (context: SignedInContext, settingId: string) => Promise<readonly StandsNow[]>;

/** A shift, in hours: what is due by the end of the next is told. */
const shift = 12;
const mostWords = 300;
const short = (text: string): string => (text.length > mostWords ? `${text.slice(0, mostWords)}…` : text);
/** The list of work shows the first sentence of a step, and so does this. */
const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;

function stepInWords(step: StepAtHome): string {
  const child =
    step.given_name === null
      ? ''
      : ` ${childName({ ...step, given_name: step.given_name, family_name: step.family_name ?? '' })}.`;
  const due = step.due_at ? ` Due by ${momentInWords(step.due_at)}.` : '';
  return short(`${firstSentence(step.words)}${child} ${step.owner_name ?? 'Nobody has it yet'}.${due}`);
}

/** What is promised, by whom that goes off duty, and what else is open. */
const ofSteps = (steps: readonly StepAtHome[], dueBy: Date): StandsNow[] =>
  steps.map((step) => ({
    kind: step.code === promiseStep || step.due_at === null || step.due_at > dueBy ? 'promised' : 'open',
    childId: step.child_id,
    sees: step.fact_kind,
    words: stepInWords(step),
    href: `/steps/${step.id}`,
  }));

const ofAllergies = (children: readonly ChildLivingAt[]): StandsNow[] =>
  children.flatMap(({ id, allergies, ...child }) =>
    allergies
      ? [
          {
            kind: 'alert' as const,
            childId: id,
            sees: 'health' as const,
            words: short(`${childName(child)}: ${allergies}`),
            href: `/children/${id}/health`,
          },
        ]
      : [],
  );

interface RecordAtHome {
  readonly id: string;
  readonly child_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
  readonly occurred_at: Date;
}
const named = ['c.given_name', 'c.family_name', 'c.known_as'] as const;

/** One's own drafts of the home: nobody sees those of anybody else. */
const draftsAt = (tx: Tx, settingId: string): Promise<RecordAtHome[]> =>
  tx
    .selectFrom('draft as d')
    .innerJoin('child as c', 'c.id', 'd.child_id')
    .select(['d.id', 'd.child_id', 'd.created_at as occurred_at', ...named])
    .where('d.setting_id', '=', settingId)
    .orderBy('d.created_at')
    .limit(20)
    .execute();

/** Records of the last month that nobody has approved. */
const waitingAt = (tx: Tx, settingId: string, now: Date): Promise<RecordAtHome[]> =>
  tx
    .selectFrom('incident as i')
    .innerJoin('child as c', 'c.id', 'i.child_id')
    .select(['i.id', 'i.child_id', 'i.occurred_at', ...named])
    .where('i.setting_id', '=', settingId)
    .where('i.occurred_at', '>', hoursAfter(now, -30 * 24))
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('review as r')
            .select('r.id')
            .whereRef('r.incident_id', '=', 'i.id')
            .where('r.action', '=', 'approved'),
        ),
      ),
    )
    .orderBy('i.occurred_at', 'desc')
    .limit(20)
    .execute();

const ofRecords = (kind: 'draft' | 'waiting', records: readonly RecordAtHome[]): StandsNow[] =>
  records.map(({ id, child_id, occurred_at: at, ...child }) => ({
    kind,
    childId: child_id,
    sees: 'record',
    words:
      kind === 'draft'
        ? `A record about ${childName(child)}, begun ${momentInWords(at)}, is not signed.`
        : `The record about ${childName(child)} of ${momentInWords(at)}.`,
    href: kind === 'draft' ? `/records/${id}` : `/incidents/${id}`,
  }));

function ofCalls({ names, numbers }: Awaited<ReturnType<typeof onCallAt>>): StandsNow[] {
  const line = (words: string): StandsNow => ({
    kind: 'on-call',
    childId: null,
    sees: null,
    words,
    href: null,
  });
  return [
    ...names.map((name) => line(`On call now: ${name}`)),
    ...numbers.map(({ purpose, telephone }) =>
      line(`${purposes[purpose as keyof typeof purposes] ?? purpose}: ${telephone}`),
    ),
  ];
}

/** Of which children the visitor may see which kinds of fact: a step can be open to them where the child is not any more. */
async function factsOpen(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ child_id: string; kind: string }>`
    select f.child_id, f.kind from app.facts_open() f`.execute(tx);
  return new Set(rows.map(({ child_id, kind }) => `${child_id} ${kind}`));
}

/** What is true of a home now, in the order in which it matters. */
export async function standsNow(
  context: SignedInContext,
  settingId: string,
  children: readonly ChildLivingAt[],
  find: FindAtHome,
): Promise<StandsNow[]> {
  const { tx, now, person } = context;
  const dueBy = hoursAfter(now, shift);
  const [above, steps, drafts, waiting, calls, open] = await askTogether(tx, (asking) =>
    Promise.all([
      find({ ...context, tx: asking }, settingId),
      stepsAtHome(asking, settingId, { dueBy, personId: person.personId }),
      draftsAt(asking, settingId),
      waitingAt(asking, settingId, now),
      onCallAt(asking, settingId),
      factsOpen(asking),
    ]),
  );
  const owed = ofSteps(steps, dueBy);
  const stands = [
    ...above,
    ...ofAllergies(children),
    ...owed.filter(({ kind }) => kind === 'promised'),
    ...owed.filter(({ kind }) => kind === 'open'),
    ...ofRecords('draft', drafts),
    ...ofRecords('waiting', waiting),
    ...ofCalls(calls),
  ];
  return stands.filter(({ childId, sees }) => childId === null || open.has(`${childId} ${sees}`));
}
