import type { HearthDatabase } from '../src/platform/database/index.ts';
import { compared, type Section } from './report.ts';
import { median, type Pace, ratesInTurn, ratioOf } from './rounds.ts';

/**
 * One way to record an incident: one transaction, with conduct, decision, steps and audit event.
 * @param database what it is recorded in
 * @param turn a number that no other call of this way has had, for making ids
 */
type RecordOnce = (database: HearthDatabase, turn: number) => Promise<void>;

/** The two ways that are measured. They must leave the same rows behind. */
export interface RecordingWays {
  /** Through Hearth's use case, as a request does it. */
  readonly recordThroughHearth: RecordOnce;
  /** The statements that Hearth sends, written by hand: the same SQL, parameters and transaction. */
  readonly sameSqlByHand: RecordOnce;
}

/** What bench/recording-cases.ts exports as `openRecordingCases`: a database ready to write to, and both ways. */
export interface RecordingCases extends RecordingWays {
  readonly database: HearthDatabase;
  /** What was compared between the two before measuring, in a sentence; throws where they leave different rows. */
  assertSameRows(): Promise<string>;
  close(): Promise<void>;
}

const batchSize = 20;
const defaultPace: Pace = { rounds: 9, turnMs: 1000 };

/**
 * Transactions a second through Hearth and by hand, in turns, and their ratio.
 * @param checked what was proved beforehand, for the report
 */
export async function measureRecording(
  database: HearthDatabase,
  { recordThroughHearth, sameSqlByHand }: RecordingWays,
  checked: string,
  pace: Pace = defaultPace,
): Promise<Section> {
  const inBatches = (name: string, record: RecordOnce) => {
    let turn = 0;
    return {
      name,
      batch: async () => {
        for (let count = 0; count < batchSize; count += 1) await record(database, turn++);
        return batchSize;
      },
    };
  };
  const hearth = 'Hearth';
  const byHand = 'the same SQL by hand';
  const rates = await ratesInTurn(
    [inBatches(hearth, recordThroughHearth), inBatches(byHand, sameSqlByHand)],
    pace,
  );
  const figure = (name: string, includes: string) => ({
    name,
    value: median(rates.get(name) ?? []),
    unit: 'incidents/s',
    includes,
  });
  return {
    title: 'Recording an incident',
    checked,
    figures: [
      figure(hearth, 'the use case: checks, decision, one transaction with audit and steps'),
      figure(byHand, 'the same statements and values in one transaction'),
    ],
    comparisons: [
      compared(`${hearth} : ${byHand}`, ratioOf(rates, hearth, byHand), 'times', {
        is: 'at least',
        value: 0.5,
      }),
    ],
    gaps: [],
  };
}
