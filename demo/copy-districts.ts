import { sql, type Transaction } from 'kysely';
import type { HearthDatabase } from '../src/platform/database/index.ts';
import type { Tables } from '../src/platform/database/tables.ts';
import { childFamilyNames, givenNames, staffFamilyNames, staffGivenNames } from './names.ts';

type Tx = Transaction<Tables>;

interface Column {
  readonly name: string;
  readonly type: string;
}
interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The tables that its rows point to. */
  readonly pointsTo: readonly string[];
}

/** What a copy does not take: how somebody is signed in, what was sent once, and the seals, which are made anew. */
const left: readonly string[] = [
  'session',
  'sign_in_try',
  'idempotency_key',
  'kept_form',
  'audit_batch',
  'schema_migration',
];

/** The tables of districts, each with the columns that are written: those whose rows have an id of their own, or of another. */
async function tablesOf(tx: Tx): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', t.typname) order by a.attnum)
        from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '') as columns,
      array(select distinct f.confrelid::regclass::text from pg_constraint f
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as "pointsTo"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.atttypid = 'uuid'::regtype)
    order by 1`.execute(tx);
  return rows.filter(({ name }) => !left.includes(name));
}

/** Each table after those to which it points. */
function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const names = new Set(tables.map(({ name }) => name));
  let rest = [...tables];
  while (rest.length > 0) {
    const ready = rest.filter(({ pointsTo }) =>
      pointsTo.every((to) => !names.has(to) || ordered.some(({ name }) => name === to)),
    );
    if (ready.length === 0)
      throw new Error(`tables point in a circle: ${rest.map(({ name }) => name).join(', ')}`);
    ordered.push(...ready);
    rest = rest.filter((table) => !ready.includes(table));
  }
  return ordered;
}

/** The id of a row in copy n: the same wherever it is pointed to, and well formed. */
const copyOf = (column: string): string =>
  `overlay(overlay(md5(${column}::text || n) placing '4' from 13) placing 'a' from 17)::uuid`;

const oneOf = (names: readonly string[], seed: string): string =>
  `(array[${names.map((name) => `'${name}'`).join(', ')}])[1 + mod(abs(hashtext(${seed} || n)), ${names.length})]`;

/** What must differ from copy to copy, and who people are: in each district others. */
const differs: Readonly<Record<string, string>> = {
  'organisation.name': `t.name || ' ' || n`,
  'organisation.gss_code': `'Z' || lpad((n * 100 + dense_rank() over (order by t.id))::text, 8, '0')`,
  'organisation.dfe_code': 'null',
  'setting.name': `t.name || ' ' || n`,
  'person_account.email': `n || '.' || t.email`,
  'person_account.name': `${oneOf(staffGivenNames, 't.id::text')} || ' ' || ${oneOf(staffFamilyNames, `'f' || t.id`)}`,
  'child.given_name': oneOf(givenNames, 't.id::text'),
  'child.family_name': oneOf(childFamilyNames, `'f' || t.id`),
  'child.known_as': 'null',
  'young_sign_in.sign_in_name': `t.sign_in_name || '-' || n`,
  'account_reset.code_hash': `t.code_hash || '-' || n`,
  'young_account_act.number_hash': `t.number_hash || '-' || n`,
};

function writtenAs(table: string, { name, type }: Column): string {
  const column = `t."${name}"`;
  const other = differs[`${table}.${name}`];
  if (other) return `case when ${column} is null then null else ${other} end`;
  if (type === 'uuid') return copyOf(column);
  if (type === '_uuid')
    return `case when ${column} is null then null else array(select ${copyOf('u.id')} from unnest(${column}) with ordinality u(id, place) order by place) end`;
  return column;
}

/**
 * Copies everything there is, as other districts: the same shapes under other ids and names. The rows of a copy cost one
 * statement a table, however many copies.
 * @param copies how many
 */
export async function copyDistricts(
  database: HearthDatabase<Tables>,
  copies: number,
  onProgress?: (done: number, of: number, what: string) => void,
): Promise<void> {
  const tables = inOrder(await database.asOwner(tablesOf));
  for (const [index, { name, columns }] of tables.entries()) {
    await database.asOwner(async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx);
      await sql`alter table ${sql.table(name)} disable trigger user`.execute(tx);
      const names = columns.map((column) => `"${column.name}"`).join(', ');
      const values = columns.map((column) => writtenAs(name, column)).join(', ');
      await sql
        .raw(
          `insert into "${name}" (${names}) select ${values} from "${name}" t cross join generate_series(1, ${copies}) n`,
        )
        .execute(tx);
      await sql`alter table ${sql.table(name)} enable trigger user`.execute(tx);
    });
    onProgress?.(index + 1, tables.length, 'tables');
  }
  await database.asOwner((tx) => sql`analyze`.execute(tx));
}
