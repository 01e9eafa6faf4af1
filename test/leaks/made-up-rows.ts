import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { Tx } from '../../src/platform/web/index.ts';

export type MadeUp = Readonly<Record<string, unknown>>;

/** A column as the catalogue has it: what it refers to, and the words that it takes. */
interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly refers: string | null;
  readonly refersTo: string | null;
  readonly takes: readonly string[];
}

/** Whom and where a made-up row is about, and in whose name. */
export interface About {
  readonly child: string;
  readonly person: string;
  readonly setting: string;
  readonly organisation: string;
  readonly now: Date;
  /** What stands in every free text. */
  readonly words?: string;
  /** The rows that others hang on, by table. */
  readonly parents: ReadonlyMap<string, MadeUp>;
}

/** Every table about a child, with its columns: read from the catalogue, so that a new one is there by itself. */
export type Catalogue = ReadonlyMap<string, readonly Column[]>;

const literal = /'([^']*)'::text/g;

/** Every table of the service, with its columns. */
export async function everyTable(database: HearthDatabase<Tables>): Promise<Catalogue> {
  const { rows } = await sql<
    Omit<Column, 'takes'> & { table: string; default: string | null; checks: string }
  >`
    select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
      (select f.confrelid::regclass::text from pg_constraint f
        where f.contype = 'f' and f.conrelid = c.oid and a.attnum = any (f.conkey) limit 1) as refers,
      (select (select k.attname from pg_attribute k where k.attrelid = f.confrelid
          and k.attnum = f.confkey[array_position(f.conkey, a.attnum)])
        from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and a.attnum = any (f.conkey) limit 1) as "refersTo",
      pg_get_expr(d.adbin, d.adrelid) as default,
      (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
        where k.contype = 'c' and k.conrelid = c.oid and k.conkey = array[a.attnum]) as checks
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and a.attidentity = ''
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`.execute(
    database.kysely,
  );
  const tables = new Map<string, Column[]>();
  for (const { table, default: byDefault, checks, ...column } of rows) {
    const takes = [byDefault, checks].flatMap((text) =>
      [...(text ?? '').matchAll(literal)].map(([, word = '']) => word),
    );
    tables.set(table, [...(tables.get(table) ?? []), { ...column, takes: [...new Set(takes)] }]);
  }
  return tables;
}

/** The tables from which references lead to a child. */
export async function tablesAboutChildren(database: HearthDatabase<Tables>): Promise<Catalogue> {
  const tables = await everyTable(database);
  const reaches = (table: string, seen: readonly string[] = []): boolean =>
    table === 'child' ||
    (tables.get(table) ?? []).some(
      ({ name, refers }) =>
        name === 'child_ids' ||
        (refers !== null && !seen.includes(refers) && reaches(refers, [...seen, table])),
    );
  return new Map([...tables].filter(([table]) => table !== 'child' && reaches(table)));
}

function madeUpValue({ name, type, refers, refersTo, takes }: Column, about: About): unknown {
  if (refers === 'child' || name === 'child_id') return about.child;
  if (refers === 'person_account' || name === 'person_id') return about.person;
  if (refers === 'setting') return about.setting;
  if (refers === 'organisation') return about.organisation;
  if (refers && about.parents.has(refers)) return about.parents.get(refers)?.[refersTo ?? 'id'] ?? null;
  if (name === 'child_ids') return [about.child];
  if (type.endsWith('[]')) return [];
  if (type === 'uuid') return randomUUID();
  if (type === 'boolean') return false;
  if (/^(json|jsonb)$/.test(type)) return {};
  if (/int|numeric|double|real/.test(type)) return 1;
  if (type === 'date') return about.now.toISOString().slice(0, 10);
  if (type.startsWith('timestamp')) return about.now.toISOString();
  if (name === 'fact_kind') return 'record';
  return takes[0] ?? about.words ?? randomUUID();
}

/** Tables whose rows are beside a row of another, without a reference that the catalogue knows. */
const besides: Readonly<Record<string, { readonly of: string; readonly row: MadeUp }>> = {
  attachment: { of: 'restraint', row: { about: 'restraint', is_voice: true } },
};

const beside = (table: string, { parents }: About): MadeUp => {
  const found = besides[table];
  return found ? { ...found.row, about_id: parents.get(found.of)?.id ?? randomUUID() } : {};
};

/** A row of a table, made of nothing but its columns. With `sparse` all is left out that may be. */
export function madeUp(catalogue: Catalogue, table: string, about: About, sparse = false): MadeUp {
  const columns = catalogue.get(table) ?? [];
  const given = columns.filter(
    ({ nullable, name, refers }) =>
      !sparse ||
      !nullable ||
      name === 'child_ids' ||
      name === 'fact_kind' ||
      refers === 'child' ||
      refers === 'setting' ||
      catalogue.has(refers ?? ''),
  );
  const row = Object.fromEntries(given.map((column) => [column.name, madeUpValue(column, about)]));
  return { ...row, ...beside(table, about) };
}

/** The same row with one column after the other at each word, or each answer, that it takes. */
export function variants(catalogue: Catalogue, table: string, row: MadeUp): MadeUp[] {
  const others = (catalogue.get(table) ?? []).flatMap(({ name, type, takes }) => {
    if (!(name in row)) return [];
    const words = takes.length === 1 ? [...takes, 'another'] : takes;
    const values = type === 'boolean' ? [true] : type === 'text' ? words : [];
    return values.map((value) => ({ ...row, id: randomUUID(), [name]: value }));
  });
  return [row, ...others];
}

/** Puts a row into its table. */
export function insertion(table: string, row: MadeUp): RawBuilder<unknown> {
  const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
  return sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)`;
}

/**
 * Takes away from the database of a test what a made-up row could offend: checks, and the triggers while it is filled.
 * Policies come before checks, so what a policy lets in is seen all the same.
 */
export async function loosen(tx: Tx): Promise<void> {
  const { rows } = await sql<{ drop: string }>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
    from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`.execute(tx);
  for (const { drop } of rows) await sql.raw(drop).execute(tx);
}

/** One row of every table about a child, each hanging on the others, as the owner and past every trigger. */
export async function fillWithMadeUp(
  tx: Tx,
  catalogue: Catalogue,
  about: Omit<About, 'parents'>,
): Promise<ReadonlyMap<string, MadeUp>> {
  const parents = new Map<string, MadeUp>();
  const make = async (table: string): Promise<void> => {
    if (parents.has(table)) return;
    parents.set(table, {});
    for (const { refers } of catalogue.get(table) ?? []) {
      if (refers && refers !== table && catalogue.has(refers)) await make(refers);
    }
    if (besides[table]) await make(besides[table].of);
    const row = madeUp(catalogue, table, { ...about, parents }, true);
    parents.set(table, row);
    await insertion(table, row).execute(tx);
  };
  await sql`set local session_replication_role = replica`.execute(tx);
  for (const table of catalogue.keys()) await make(table);
  // The seal would hide all the others.
  await sql`update child_seal set lifted_at = sealed_at`.execute(tx);
  return parents;
}
