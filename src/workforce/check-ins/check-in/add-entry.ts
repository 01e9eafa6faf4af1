import '../../tables.ts';
import { sql } from 'kysely';
import { refuseNames } from '../../../care/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { needWords } from '../../form/written.ts';
import type { CheckInEntry } from '../../tables.ts';
import { finishCheckIns } from '../make/make-check-ins.ts';
import type { CheckIn } from './get-check-in.ts';

/** Who adds, when, and under which id: the same id twice is one entry. */
export interface Adding {
  readonly id: string;
  readonly personId: string;
  readonly now: Date;
  readonly newId: () => string;
}

/** A talk: when it was, and what was said when asked after health and after welfare, every time. */
export interface Talk {
  readonly spokenAt: Date;
  readonly health: string;
  readonly welfare: string;
  /** Where the accident record is kept, for somebody who was hurt. */
  readonly accident: string;
  readonly words: string;
}

const notYours = () => new HearthError('not-yours', 'Whoever holds this talk writes it down.');

async function insert(
  tx: Tx,
  checkIn: CheckIn,
  entry: { readonly entry: CheckInEntry; readonly words: string; readonly talk?: Talk },
  by: Adding,
): Promise<void> {
  await tx
    .insertInto('check_in_entry')
    .values({
      id: by.id,
      check_in_id: checkIn.id,
      entry: entry.entry,
      spoken_at: entry.talk?.spokenAt ?? null,
      health: entry.talk?.health ?? null,
      welfare: entry.talk?.welfare ?? null,
      accident: entry.talk?.accident || null,
      words: entry.words,
      person_id: by.personId,
      written_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

/**
 * Keeps a talk with somebody after an incident: health and welfare are asked after every time, and the accident record
 * is named when they were hurt (CAR-01, CAR-02). With the last talk of the incident its step is done.
 * @throws HearthError `not-yours` for whoever does not hold it; else naming the field
 */
export async function holdTalk(tx: Tx, checkIn: CheckIn, talk: Talk, by: Adding): Promise<void> {
  if (!checkIn.i_hold_it) throw notYours();
  if (talk.spokenAt > by.now) throw new HearthError('in-the-future', 'That lies after now.', 'spoken');
  if (talk.spokenAt < checkIn.happened_at) {
    throw new HearthError('out-of-range', 'The talk comes after what happened.', 'spoken');
  }
  const health = needWords(talk.health, 'health', 'Ask after their health, and write what they say.');
  const welfare = needWords(talk.welfare, 'welfare', 'Ask how they are, and write what they say.');
  const accident = talk.accident.trim();
  if (checkIn.was_hurt && !accident) {
    throw new HearthError(
      'missing',
      'They were hurt: say where the accident record is, or why there is none.',
      'accident',
    );
  }
  if (accident.length > 500)
    throw new HearthError('out-of-range', 'Write at most 500 characters.', 'accident');
  const words = talk.words.trim();
  if (words.length > 5000) throw new HearthError('out-of-range', 'Write at most 5000 characters.', 'words');
  await refuseNames(tx, { health, welfare, accident, words });
  await insert(tx, checkIn, { entry: 'talk', words, talk: { ...talk, health, welfare, accident } }, by);
  const { rows } = await sql<{ made: number; left_open: number }>`
    select made, left_open from app.check_ins_of(${checkIn.incident_id}::uuid)`.execute(tx);
  if (rows[0]?.left_open === 0) await finishCheckIns(tx, checkIn.incident_id, rows[0], by);
}

const asks: Readonly<Record<'put-off' | 'support-offered' | 'note', string>> = {
  'put-off': 'Say why the talk could not be held, and when it will be.',
  'support-offered': 'Say what was offered.',
  note: 'Write what you want to add.',
};

/**
 * Adds to a check-in: that it had to wait and why, that support was offered, or words. It stays due until it is held.
 * @throws HearthError `not-yours` where only whoever holds it adds that; naming the field
 */
export async function addEntry(
  tx: Tx,
  checkIn: CheckIn,
  entry: keyof typeof asks,
  words: string,
  by: Adding,
): Promise<void> {
  const isTheirs = checkIn.person_id === by.personId && entry === 'note';
  if (!checkIn.i_hold_it && !isTheirs) throw notYours();
  const field = { 'put-off': 'why', 'support-offered': 'offer', note: 'note' }[entry];
  const written = needWords(words, field, asks[entry]);
  await refuseNames(tx, { [field]: written });
  await insert(tx, checkIn, { entry, words: written }, by);
}

/**
 * Keeps whether support that was offered is taken up: by the person's own answer, or as they told it (CAR-03).
 * @throws HearthError `undecided` when nothing is offered; `missing` naming the field
 */
export async function answerSupport(
  tx: Tx,
  checkIn: CheckIn,
  answer: { readonly accepts: string; readonly words: string },
  by: Adding,
): Promise<void> {
  if (!checkIn.i_hold_it && checkIn.person_id !== by.personId) throw notYours();
  if (!checkIn.awaitsAnswer) throw new HearthError('undecided', 'No support is waiting for an answer.');
  if (answer.accepts !== 'yes' && answer.accepts !== 'no') {
    throw new HearthError('missing', 'Say yes or no.', 'accepts');
  }
  const words = answer.words.trim();
  if (words.length > 5000)
    throw new HearthError('out-of-range', 'Write at most 5000 characters.', 'answerWords');
  await refuseNames(tx, { answerWords: words });
  const entry = answer.accepts === 'yes' ? 'support-accepted' : 'support-declined';
  await insert(tx, checkIn, { entry, words }, by);
}

/**
 * Takes an open talk over, for whoever stands in or when nobody has it yet. The clock stays.
 * @throws HearthError `not-yours` when it is not theirs to take
 */
export async function takeOver(tx: Tx, checkIn: CheckIn): Promise<void> {
  const { rows } = await sql<{
    taken: boolean;
  }>`select app.take_check_in(${checkIn.id}::uuid) as taken`.execute(tx);
  if (!rows[0]?.taken) throw new HearthError('not-yours', 'This talk is not yours to take over.');
}
