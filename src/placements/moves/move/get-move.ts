import '../../tables.ts';
import '../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import type { SettingKind } from '../../../care/index.ts';
import { nameOfChild } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import type { PlacementFacts, PlacementOutcome } from '../../../protocol/index.ts';
import type { Registration } from '../../words/registration.tsx';

const movesWithNames = (tx: Tx) =>
  tx
    .selectFrom('placement_move as m')
    .innerJoin('setting as s', 's.id', 'm.setting_id')
    .innerJoin('organisation as o', 'o.id', 's.organisation_id')
    .leftJoin('setting as l', 'l.id', 'm.left_setting_id')
    .leftJoin('child as c', 'c.id', 'm.child_id')
    .innerJoin('person_account as p', 'p.id', 'm.made_by')
    .leftJoin('person_account as q', 'q.id', 'm.asked_id')
    .leftJoin('move_approval as a', 'a.move_id', 'm.id')
    .leftJoin('move_event as b', (join) => join.onRef('b.move_id', '=', 'm.id').on('b.event', '=', 'began'))
    .leftJoin('move_event as w', (join) =>
      join.onRef('w.move_id', '=', 'm.id').on('w.event', '=', 'withdrawn'),
    )
    .select([
      'm.id',
      'm.child_id',
      'm.setting_id',
      'm.event',
      'm.from_day',
      'm.emergency',
      'm.edition',
      'm.approval',
      'm.asked_id',
      'm.made_by',
      'm.made_at',
      's.name as home_name',
      's.kind as home_kind',
      's.registration as home_registration',
      'o.name as provider_name',
      'l.name as left_name',
      'p.name as made_by_name',
      'q.name as asked_name',
      'a.verdict',
      'b.from_day as began_on',
      'w.words as withdrawn_words',
      'w.happened_at as withdrawn_at',
      nameOfChild('c').as('child_called'),
    ]);

/** A move as lists show it. */
export interface MoveInList {
  readonly id: string;
  readonly child_id: string;
  /** The name the child goes by; null when the child is not open to the visitor, or no longer. */
  readonly child_called: string | null;
  readonly setting_id: string;
  readonly event: 'starts' | 'moves';
  readonly from_day: string;
  readonly emergency: boolean;
  readonly edition: string;
  readonly approval: 'none' | 'nominated-officer' | 'director';
  readonly asked_id: string | null;
  readonly asked_name: string | null;
  readonly made_by: string;
  readonly made_by_name: string;
  readonly made_at: Date;
  readonly home_name: string;
  readonly home_kind: SettingKind;
  readonly home_registration: Registration;
  readonly provider_name: string;
  readonly left_name: string | null;
  readonly verdict: 'approved' | 'refused' | null;
  /** From which day they live there; null while the move has not begun. */
  readonly began_on: string | null;
  readonly withdrawn_words: string | null;
  readonly withdrawn_at: Date | null;
}

/** What was approved or refused, by whom, and who recorded it. */
interface ApprovalOnRecord {
  readonly verdict: 'approved' | 'refused';
  readonly post: 'nominated-officer' | 'director';
  readonly officer_name: string;
  readonly words: string;
  readonly approved_at: Date;
  readonly recorded_by_name: string;
  readonly recorded_at: Date;
}

/** A whole move: what was known, what was answered, and how it stands. */
export interface MoveOnRecord extends MoveInList {
  readonly facts: PlacementFacts;
  readonly outcome: PlacementOutcome;
  readonly approval_on_record: ApprovalOnRecord | null;
  readonly withdrawn: boolean;
}

/** A move. @throws Refusal not-found when there is none, or it is not open to the visitor */
export async function getMove(tx: Tx, id: string): Promise<MoveOnRecord> {
  const move = await movesWithNames(tx)
    .select(['m.facts', 'm.outcome'])
    .where('m.id', '=', id)
    .executeTakeFirst();
  if (!move) throw notFound();
  const approval = await tx
    .selectFrom('move_approval')
    .innerJoin('person_account', 'person_account.id', 'move_approval.recorded_by')
    .select([
      'verdict',
      'post',
      'officer_name',
      'words',
      'approved_at',
      'recorded_at',
      'person_account.name as recorded_by_name',
    ])
    .where('move_id', '=', id)
    .executeTakeFirst();
  return {
    ...move,
    facts: move.facts as PlacementFacts,
    outcome: move.outcome as PlacementOutcome,
    approval_on_record: approval ?? null,
    withdrawn: move.withdrawn_at !== null,
  };
}

/** The moves of a child, under every id the child stands under, the latest first. */
export function movesOf(tx: Tx, childIds: readonly string[]): Promise<MoveInList[]> {
  return movesWithNames(tx)
    .where('m.child_id', 'in', [...childIds])
    .orderBy('m.from_day', 'desc')
    .orderBy('m.made_at', 'desc')
    .execute();
}

/** The moves that wait for the visitor, or whom they stand in for, to approve them. */
export function movesToApprove(tx: Tx): Promise<MoveInList[]> {
  return movesWithNames(tx)
    .where(sql<boolean>`m.asked_id = any(array(select app.acts_for())) and app.may_approve_move(m.id)`)
    .orderBy('m.from_day')
    .execute();
}
