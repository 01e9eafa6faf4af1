import '../../tables.ts';
import { sql } from 'kysely';
import { refuseNames } from '../../../care/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { CheckInEntry } from '../../tables.ts';
import { finishCheckIns } from '../make/make-check-ins.ts';
import type { SupportAnswer, Talk } from './check-in-forms.ts';
import type { CheckIn } from './get-check-in.ts';

const notYours = () => new Refusal('not-yours', 'Only the person who does this check-in can write it down.');

async function insert(
  tx: Tx,
  checkIn: CheckIn,
  entry: CheckInEntry,
  said: { readonly words: string } & Partial<Talk>,
  by: By,
): Promise<void> {
  await tx
    .insertInto('check_in_entry')
    .values({
      id: by.newId(),
      check_in_id: checkIn.id,
      entry,
      spoken_at: said.spokenAt ?? null,
      health: said.health ?? null,
      welfare: said.welfare ?? null,
      accident: said.accident || null,
      words: said.words,
      person_id: by.personId,
      written_at: by.now,
    })
    .execute();
}

/**
 * Keeps a talk with somebody after an incident: health and welfare are asked after every time, and the accident record
 * is named when they were hurt (CAR-01, CAR-02). With the last talk of the incident its step is done.
 * @throws Refusal `not-yours` for whoever does not hold it; else naming the field
 */
export async function holdTalk(tx: Tx, checkIn: CheckIn, talk: Talk, by: By): Promise<void> {
  if (!checkIn.i_hold_it) throw notYours();
  if (talk.spokenAt < checkIn.happened_at) {
    throw new Refusal('out-of-range', 'The check-in must be after the incident.', 'spokenAt');
  }
  const { health, welfare, accident, words } = talk;
  await refuseNames(tx, { health, welfare, accident, words });
  await insert(tx, checkIn, 'talk', talk, by);
  const { rows } = await sql<{ made: number; left_open: number }>`
    select made, left_open from app.check_ins_of(${checkIn.incident_id}::uuid)`.execute(tx);
  if (rows[0]?.left_open === 0) await finishCheckIns(tx, checkIn.incident_id, rows[0]);
}

/**
 * Adds to a check-in: that it had to wait and why, that support was offered, or words. It stays due until it is held.
 * @throws Refusal `not-yours` where only whoever holds it adds that; at `words`
 */
export async function addEntry(
  tx: Tx,
  checkIn: CheckIn,
  entry: 'put-off' | 'support-offered' | 'note',
  words: string,
  by: By,
): Promise<void> {
  const isTheirs = checkIn.person_id === by.personId && entry === 'note';
  if (!checkIn.i_hold_it && !isTheirs) throw notYours();
  await refuseNames(tx, { words });
  await insert(tx, checkIn, entry, { words }, by);
}

/**
 * Keeps whether support that was offered is taken up: by the person's own answer, or as they told it (CAR-03).
 * @throws Refusal `undecided` when nothing is offered; at `words`
 */
export async function answerSupport(
  tx: Tx,
  checkIn: CheckIn,
  { accepts, words }: SupportAnswer,
  by: By,
): Promise<void> {
  if (!checkIn.i_hold_it && checkIn.person_id !== by.personId) throw notYours();
  if (!checkIn.awaitsAnswer) throw new Refusal('undecided', 'No support is waiting for an answer.');
  await refuseNames(tx, { words });
  await insert(tx, checkIn, accepts ? 'support-accepted' : 'support-declined', { words }, by);
}

/**
 * Takes an open talk over, for whoever stands in or when nobody has it yet. The clock stays.
 * @throws Refusal `not-yours` when it is not theirs to take
 */
export async function takeOver(tx: Tx, checkIn: CheckIn): Promise<void> {
  const { rows } = await sql<{
    taken: boolean;
  }>`select app.take_check_in(${checkIn.id}::uuid) as taken`.execute(tx);
  if (!rows[0]?.taken) throw new Refusal('not-yours', 'You cannot take over this check-in.');
}
