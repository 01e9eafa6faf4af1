import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { openStates } from '../steps/states.ts';
import { closedByWriting, type OfDecision } from './closed-by.ts';
import type { Written } from './statements.ts';

/** The open steps of something, by their codes. */
const openOf = (tx: Tx, of: StepsOf, codes: readonly string[]) =>
  tx
    .selectFrom('step')
    .select(['id', 'code'])
    .where((row) =>
      'incidentId' in of ? row('incident_id', '=', of.incidentId) : row('about_id', '=', of.aboutId),
    )
    .where('state', 'in', [...openStates])
    .where('code', 'in', [...codes])
    .execute();

/** Of an incident, or of a matter of another room. */
type StepsOf = { readonly incidentId: string } | { readonly aboutId: string };

/** Ends steps by what was written, whosever they are; the database asks whether the visitor adds to what they are about. */
async function end(
  tx: Tx,
  event: 'done' | 'superseded',
  steps: readonly { readonly id: string; readonly words: string }[],
): Promise<number> {
  if (steps.length === 0) return 0;
  const { rows } = await sql<{ ended: number }>`
    select app.end_by_writing(${event}, ${JSON.stringify(steps)}::jsonb) as ended`.execute(tx);
  return rows[0]?.ended ?? 0;
}

/**
 * Closes the open steps that ask for what was written: each as an event that says where it was written.
 * @param written all that was written so far, since several statements can close one step together
 * @returns how many were closed
 */
export async function closeWritten(
  tx: Tx,
  of: StepsOf,
  decision: OfDecision,
  written: readonly Written[],
): Promise<number> {
  const closed = closedByWriting(decision, written);
  if (closed.size === 0) return 0;
  const open = await openOf(tx, of, [...closed.keys()]);
  return end(
    tx,
    'done',
    open.map(({ id, code }) => ({ id, words: closed.get(code) ?? '' })),
  );
}

/** Steps of one kind about one child, of which a newer takes the place of an equal one. */
export interface NewerSteps {
  readonly childIds: readonly string[];
  readonly about: readonly ('screening' | 'nrm-referral')[];
  readonly codes: readonly string[];
  readonly words: string;
}

/** Ends equal steps about a child that are still open: what is about to be made takes their place. */
export async function supersede(tx: Tx, { childIds, about, codes, words }: NewerSteps): Promise<number> {
  if (codes.length === 0) return 0;
  const open = await tx
    .selectFrom('step')
    .select('id')
    .where('child_id', 'in', [...childIds])
    .where('about', 'in', [...about])
    .where('code', 'in', [...codes])
    .where('state', 'in', [...openStates])
    .execute();
  return end(
    tx,
    'superseded',
    open.map(({ id }) => ({ id, words })),
  );
}
