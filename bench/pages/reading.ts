import { sql } from 'kysely';
import pg from 'pg';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';

/** What the database did for one visit. */
export interface Cost {
  /** Statements in the visitor's own transaction, the audit's included. */
  readonly statements: number;
  /** Rows read from tables, whole or by index. */
  readonly rows: number;
  /** Pages of 8 kB that were looked at. */
  readonly buffers: number;
}

type Send = (this: pg.Client, ...args: unknown[]) => unknown;

const textOf = ([first]: readonly unknown[]): string =>
  typeof first === 'string' ? first : String((first as { text?: unknown })?.text ?? '');

let counted = 0;
let isInside = false;
const prototype = pg.Client.prototype as unknown as { query: Send };
const { query } = prototype;
prototype.query = function (this: pg.Client, ...args) {
  const text = textOf(args);
  if (text.includes(`set_config('role', 'hearth_app'`)) isInside = true;
  else if (/^\s*(?:commit|rollback)/i.test(text)) isInside = false;
  else if (isInside) counted += 1;
  return query.apply(this, args);
};

/** Reads from PostgreSQL's own statistics what a visit cost. */
export class Reading {
  private constructor(
    private readonly client: pg.Client,
    private readonly database: HearthDatabase<Tables>,
  ) {}

  /** @param database what is visited, over one connection */
  static async open(url: string, database: HearthDatabase<Tables>): Promise<Reading> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new Reading(client, database);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async settle(): Promise<void> {
    await this.client.query('vacuum analyze');
  }

  async #now(): Promise<{ rows: number; buffers: number }> {
    const { rows } = await this.client.query<{ rows: string; buffers: string }>(
      `select (select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables) as rows,
        (select sum(shared_blks_hit + shared_blks_read) from pg_stat_statements s
          join pg_database d on d.oid = s.dbid and d.datname = current_database() where s.toplevel) as buffers`,
    );
    return { rows: Number(rows[0]?.rows ?? 0), buffers: Number(rows[0]?.buffers ?? 0) };
  }

  /** What this visit costs. Nothing else may be under way. */
  async costOf(visit: () => Promise<unknown>): Promise<Cost> {
    const before = await this.#settled();
    counted = 0;
    await visit();
    const statements = counted;
    const after = await this.#settled();
    return { statements, rows: after.rows - before.rows, buffers: after.buffers - before.buffers };
  }

  /** A server process tells what it read when it is told to, at the end of its next transaction. */
  async #settled(): Promise<{ rows: number; buffers: number }> {
    await sql`select pg_stat_force_next_flush()`.execute(this.database.kysely);
    return this.#now();
  }
}
