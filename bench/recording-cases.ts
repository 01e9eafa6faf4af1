import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { incidentRecordSchema, recordIncident } from '../src/incidents/index.ts';
import { recordAuditEvent } from '../src/platform/audit/index.ts';
import { type HearthDatabase, migrate, openDatabase } from '../src/platform/database/index.ts';
import { checked } from '../src/protocol/index.ts';
import { aRecord } from '../test/house/a-record.ts';
import { buildWorld } from '../test/house/world.ts';
import type { RecordingCases } from './recording.ts';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}
type Send = (this: pg.Client, ...args: unknown[]) => Promise<unknown>;

const now = new Date('2026-03-03T02:15:00Z');
const tables = [
  'incident',
  'conduct',
  'account',
  'person_told',
  'decision',
  'step',
  'step_event',
  'notice',
  'daybook_entry',
  'audit_event',
];

/** Reads a statement as the driver is given it: a text with values, or an object with both. */
function statementOf([first, second]: readonly unknown[]): Statement | null {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  const config = first as { text?: unknown; values?: unknown[] } | undefined;
  return typeof config?.text === 'string' ? { text: config.text, values: config.values ?? [] } : null;
}

/** Runs the work and keeps every statement the driver sent meanwhile, with the connection it went over. */
async function listening(work: () => Promise<void>): Promise<{ statements: Statement[]; client: pg.Client }> {
  const statements: Statement[] = [];
  let client: pg.Client | undefined;
  const prototype = pg.Client.prototype as unknown as { query: Send };
  const { query } = prototype;
  prototype.query = function (this: pg.Client, ...args) {
    const statement = statementOf(args);
    if (statement) statements.push(statement);
    client = this;
    return query.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  if (!client) throw new Error('nothing was sent');
  return { statements, client };
}

async function countRows(database: HearthDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { count } = await database.kysely
      .selectFrom(table)
      .select((eb) => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    counts[table] = Number(count);
  }
  return counts;
}

/**
 * A database in memory and two ways to record the same incident: the use case as a request runs it, and the very
 * statements that it sends, replayed by hand over the same connection with fresh ids.
 */
export async function openRecordingCases(): Promise<RecordingCases> {
  const database = await openDatabase({ kind: 'memory' });
  await migrate(database);
  const world = await buildWorld(database, new Date('2020-01-01T00:00:00Z'));
  const made: string[] = [];
  const record = async (newId: () => string): Promise<void> => {
    const who = { personId: world.carer, settings: { now: now.toISOString() } };
    await database.asPerson(who, async (tx) => {
      const body = checked(incidentRecordSchema, aRecord(world));
      const signing = { submissionId: newId(), personId: world.carer, now, newId };
      const { incidentId, childId } = await recordIncident(tx, body, signing);
      const about = { subjectKind: 'incident', subjectId: incidentId, childId, requestId: newId() };
      await recordAuditEvent(tx, { at: now, personId: world.carer, action: 'signed-record', ...about });
    });
  };
  const { statements, client } = await listening(() =>
    record(() => {
      const id = randomUUID();
      made.push(id);
      return id;
    }),
  );
  const byHand = async (): Promise<void> => {
    const fresh = new Map(made.map((id) => [id, randomUUID()]));
    for (const { text, values } of statements) {
      const own = values.map((value) => (typeof value === 'string' ? (fresh.get(value) ?? value) : value));
      await client.query(text, own as unknown[]);
    }
  };
  return {
    database,
    recordThroughHearth: () => record(randomUUID),
    sameSqlByHand: byHand,
    assertSameRows: async () => {
      const before = await countRows(database);
      await record(randomUUID);
      const between = await countRows(database);
      await byHand();
      const after = await countRows(database);
      for (const table of tables) {
        const hearth = (between[table] ?? 0) - (before[table] ?? 0);
        const hand = (after[table] ?? 0) - (between[table] ?? 0);
        if (hearth === 0 || hearth !== hand)
          throw new Error(`${table}: ${hearth} rows through Hearth, ${hand} by hand`);
      }
      return `${statements.length} statements each; the same number of rows in ${tables.length} tables`;
    },
    close: () => database.close(),
  };
}
