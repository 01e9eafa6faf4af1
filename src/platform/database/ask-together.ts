import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type Transaction,
} from 'kysely';

interface Question {
  readonly query: CompiledQuery;
  answer(rows: QueryResult<unknown>): void;
  refuse(error: unknown): void;
}

const isQuestion = /^\s*(?:select|with)\b/i;
const mayHoldMoment = /_(?:at|until)$/;
const isMoment = /^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d(?::\d\d)?$/;

/** A row as the driver gives it: in JSON a moment is text. Columns that hold one are named `…_at` or `…_until`. */
function asRead(row: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row)) {
    if (mayHoldMoment.test(name) && typeof value === 'string' && isMoment.test(value))
      row[name] = new Date(value);
  }
  return row;
}

/** The questions as one statement, of one row: a list of rows for each. */
function asOne(questions: readonly Question[]): CompiledQuery {
  const parameters: unknown[] = [];
  const lists = questions.map(({ query }) => {
    const before = parameters.length;
    parameters.push(...query.parameters);
    const text = query.sql.replace(/\$(\d+)/g, (_, number) => `$${Number(number) + before}`);
    return `(select coalesce(json_agg(q), '[]') from (${text}) q)`;
  });
  return CompiledQuery.raw(`select json_build_array(${lists.join(', ')}) as answers`, parameters);
}

/** Gathers what is asked before anybody waits, and asks it in one statement. */
class Gathering implements Driver {
  #asked: Question[] = [];

  constructor(readonly ask: (query: CompiledQuery) => Promise<QueryResult<unknown>>) {}

  async #askAll(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    try {
      const [only] = asked;
      if (only && asked.length === 1) return only.answer(await this.ask(only.query));
      const { rows } = (await this.ask(asOne(asked))) as QueryResult<{
        answers: Record<string, unknown>[][];
      }>;
      for (const [index, { answer }] of asked.entries())
        answer({ rows: (rows[0]?.answers[index] ?? []).map(asRead) });
    } catch (error) {
      for (const { refuse } of asked) refuse(error);
    }
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return {
      executeQuery: <R>(query: CompiledQuery) => {
        if (!isQuestion.test(query.sql))
          throw new Error('Only questions are asked together, nothing is written.');
        return new Promise<QueryResult<R>>((resolve, refuse) => {
          this.#asked.push({ query, answer: (result) => resolve(result as QueryResult<R>), refuse });
          // Whoever is on the way to ask gets there first.
          if (this.#asked.length === 1) setImmediate(() => this.#askAll());
        });
      },
      streamQuery: () => {
        throw new Error('What is asked together is answered whole.');
      },
    };
  }

  async init(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async beginTransaction(): Promise<void> {}
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async destroy(): Promise<void> {}
}

/** What stands in for a transaction while questions are gathered. */
const gathering = new WeakSet<object>();

/**
 * Asks in one statement what `work` asks side by side (`Promise.all`): a page of many lists then makes a handful of
 * statements and not thirty. What waits for an answer is in the next. For reading alone, and for what JSON carries as
 * the driver reads it: text, whole numbers, days, JSON, and moments whose columns are named `…_at` or
 * `…_until`; no bytes or decimals. Inside another it only adds its questions to what is asked there.
 */
export function askTogether<DB, T>(
  tx: Transaction<DB>,
  work: (tx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  if (gathering.has(tx)) return work(tx);
  const driver = new Gathering((query) => tx.executeQuery(query));
  const asking = new Kysely<DB>({
    dialect: {
      createDriver: () => driver,
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (db) => new PostgresIntrospector(db),
    },
  });
  gathering.add(asking);
  return work(asking as unknown as Transaction<DB>);
}
