import { sql } from 'kysely';
import { type HearthDatabase, migrate, openDatabase } from '../../src/platform/database/index.ts';

/** A column as the database knows it. */
export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  /** A value that the database gives where none is written; `always`: none may be written. */
  readonly given: 'always' | 'unless-written' | 'never';
  /** What its table holds. */
  readonly about: string;
  /** The only texts that a check of the table lets in; empty where it has no such list. */
  readonly only: readonly string[];
}

type Listed = Omit<Column, 'only'> & { readonly checks: readonly string[] };

const literal = `'[^']*'::text`;
const list = String.raw`ARRAY\[((?:${literal}(?:, )?)+)\]`;

/** The texts that one check allows in a column: by itself, or for each element of a list. */
function allowedBy(check: string, name: string): string[] {
  const found =
    new RegExp(String.raw`^CHECK \(\(${name} = (?:ANY \(${list}\)|(${literal}))\)\)$`).exec(check) ??
    (check.includes(' OR ') ? null : new RegExp(String.raw`\(${name} <@ ${list}\)`).exec(check));
  return [...(found?.[1] ?? found?.[2] ?? '').matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
}

/** Every column of every table, in order. */
export async function readCatalogue({ kysely }: HearthDatabase): Promise<readonly Column[]> {
  const { rows } = await sql<Listed>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
      not a.attnotnull as nullable,
      case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
        when a.atthasdef or a.attidentity <> '' then 'unless-written' else 'never' end as given,
      split_part(coalesce(obj_description(c.oid, 'pg_class'), ''), ' | ', 1) as about,
      array(select pg_get_constraintdef(k.oid) from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey) order by k.conname) as checks
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname, a.attnum`.execute(kysely);
  return rows.map(({ checks, ...column }) => ({
    ...column,
    only: checks.map((check) => allowedBy(check, column.name)).find((texts) => texts.length > 0) ?? [],
  }));
}

/** The catalogue of a database that has just been migrated, in memory. */
export async function freshCatalogue(): Promise<readonly Column[]> {
  const database = await openDatabase({ kind: 'memory' });
  try {
    await migrate(database);
    return await readCatalogue(database);
  } finally {
    await database.close();
  }
}
