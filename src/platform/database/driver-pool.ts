import { channel } from 'node:diagnostics_channel';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { fromDriver, unavailable } from './driver-errors.ts';
import { DatabaseError } from './errors.ts';

/** On this channel of Node's is told of each statement that was sent, where somebody listens. */
export const statementChannel = 'hearth.statement';
const statements = channel(statementChannel);

/** A statement that was answered, without the values that went with it. */
export interface Statement {
  readonly text: string;
  readonly milliseconds: number;
  readonly failed: boolean;
}

/** `Kysely` runs on this: the driver's pool with its errors coded, and no commit that quietly was a rollback. */
export function driverPool(
  pool: pg.Pool,
  beforeConnect: () => void,
  onStatement: () => void,
  longestCommit: number,
): PostgresPool {
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return {
    connect: async () => {
      beforeConnect();
      return guarded(
        await pool.connect().catch((error) => Promise.reject(fromDriver(error))),
        onStatement,
        longestCommit,
      );
    },
    end: () => pool.end(),
  };
}

function guarded(client: pg.PoolClient, onStatement: () => void, longestCommit: number): PostgresPoolClient {
  let lost: Error | undefined;
  // A checked-out client that breaks between two statements emits; its next statement reports.
  const onError = (error: Error) => {
    lost = error;
  };
  client.on('error', onError);
  // A commit that gave up waiting for the standby is told as one, with a warning: it may be lost with this server.
  let isAlone = false;
  const onNotice = ({ message = '' }: { message?: string | undefined }) => {
    if (message.includes('synchronous replication')) isAlone = true;
  };
  client.on('notice', onNotice);
  const query = async (text: string, values: readonly unknown[]) => {
    // On a broken connection the server has already rolled back: saying so again must not hide the first error.
    if (text === 'rollback' && lost) return { command: 'ROLLBACK', rowCount: 0, rows: [] };
    onStatement();
    const begun = performance.now();
    const tell = (failed: boolean): void => {
      if (statements.hasSubscribers)
        statements.publish({ text, milliseconds: performance.now() - begun, failed } satisfies Statement);
    };
    try {
      const answered = client.query(text, [...values]);
      const result = await (text === 'commit' ? within(longestCommit, answered) : answered);
      tell(false);
      if (text === 'commit' && result.command === 'ROLLBACK') throw rolledBack();
      if (text === 'commit' && isAlone) throw unavailable(new Error('no standby has it'));
      return result;
    } catch (error) {
      tell(true);
      const coded = fromDriver(error);
      if (coded instanceof DatabaseError && coded.code === 'database-unavailable') lost = coded;
      throw coded;
    }
  };
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: () => {
      client.off('error', onError);
      client.off('notice', onNotice);
      client.release(lost);
    },
  };
}

/** A commit waits for the standby for ever, however long a statement may take: nobody waits for it for longer than this. */
async function within<T>(milliseconds: number, answered: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(unavailable(new Error('a commit was not answered'))), milliseconds);
  });
  answered.catch(() => {});
  return Promise.race([answered, tooLong]).finally(() => clearTimeout(timer));
}

function rolledBack(): DatabaseError {
  return new DatabaseError(
    'transaction-rolled-back',
    'Nothing was kept: a statement in this transaction failed earlier and its error was passed over. Let such errors end the transaction.',
  );
}
