import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';
import type { Alike } from '../../begin-child/alike.ts';
import { dayIn, type HomeNamed } from '../cells.ts';
import type { RowFault, SaidRow } from '../columns.ts';
import { type Asking, faulty, type Planned } from '../upload-kind.ts';
import type { ShownRow } from '../uploads.ts';
import { childrenColumns } from './children-columns.ts';
import { type Around, type ChildInRow, readChild } from './read-children.ts';

/** Who can be a first worker, and which homes are meant, for all rows at once. */
async function whoIsAround({ tx, organisationId }: Asking, rows: readonly SaidRow[]): Promise<Around> {
  const emails = rows.map(({ said }) => (said.worker ?? '').toLowerCase());
  const { rows: found } = await sql<{ email: string; membership_id: string; role: string }>`
    select email, membership_id, role from app.workers_by_email(${emails}::text[])
    where organisation_id = ${organisationId}::uuid`.execute(tx);
  const words = [...new Set(rows.map(({ said }) => said.home ?? ''))].filter((home) => home !== '');
  const { rows: named } = await sql<HomeNamed & { words: string }>`
    select words, setting_id as id, name, urn, organisation_name from app.homes_called(${words}::text[])`.execute(
    tx,
  );
  const workers = new Map<string, { membership: string; role: string }[]>();
  for (const { email, membership_id: membership, role } of found)
    workers.set(email, [...(workers.get(email) ?? []), { membership, role }]);
  const homes = new Map<string, HomeNamed[]>();
  for (const home of named) homes.set(home.words, [...(homes.get(home.words) ?? []), home]);
  return { workers, homes };
}

/** The rows whose number of the authority is that of a child whom the visitor knows. */
async function numbersKnown(
  { tx, organisationId }: Asking,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ value: string }>`select value from child_number
    where authority_id = ${organisationId}::uuid and kind = 'ssda903' and value = any (${[...numbers]}::text[])`.execute(
    tx,
  );
  return new Set(rows.map(({ value }) => value));
}

const namesIn = ({ given, family }: { readonly given: string; readonly family: string }) =>
  `${given} ${family}`.trim();

/** Children whom the visitor knows and who are like these, by row: the likeness of "Add a child". */
async function alikeByRow(
  tx: Tx,
  rows: readonly {
    readonly row: number;
    readonly given: string;
    readonly family: string;
    readonly birth: string;
  }[],
): Promise<ReadonlyMap<number, readonly Alike[]>> {
  const asked = rows.map((one) => ({ row: one.row, names: namesIn(one), birth: one.birth }));
  const { rows: found } = await sql<Alike & { row: number }>`
    select r.row, l.child_id, l.given_name, l.family_name, l.known_as, l.date_of_birth
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) r(row integer, names text, birth date)
      cross join lateral app.children_like(r.names, r.birth) l`.execute(tx);
  const alike = new Map<number, Alike[]>();
  for (const { row, ...child } of found) alike.set(row, [...(alike.get(row) ?? []), child]);
  return alike;
}

/** The same for rows as they are shown, by what stands in them. */
export function alikeInRows(
  tx: Tx,
  rows: readonly ShownRow[],
): Promise<ReadonlyMap<number, readonly Alike[]>> {
  const described = rows.flatMap(({ row_number: row, said }) => {
    const birth = dayIn(said.birth);
    return 'value' in birth && typeof birth.value === 'string'
      ? [{ row, given: said.given ?? '', family: said.family ?? '', birth: birth.value }]
      : [];
  });
  return alikeByRow(tx, described);
}

/** What two rows of one file must not share. */
class Seen {
  readonly #rows = new Map<string, number>();

  faults(row: number, child: ChildInRow): RowFault[] {
    const keys = [
      ['returnNumber', child.returnNumber, 'has this number too'],
      ['pupilNumber', child.pupilNumber.toUpperCase(), 'has this number too'],
      ['caseNumber', child.caseNumber, 'has this number too'],
      [
        'given',
        child.another ? '' : `${namesIn(child).toLowerCase()} ${child.birth}`,
        'has this name and date of birth too',
      ],
    ] as const;
    return keys.flatMap(([key, value, what]) => {
      if (value === '') return [];
      const before = this.#rows.get(`${key} ${value}`);
      if (before === undefined) this.#rows.set(`${key} ${value}`, row);
      const hint =
        key === 'given' ? ' If it is another child, write yes in "another child".' : ' Correct one of them.';
      return before === undefined
        ? []
        : [{ column: childrenColumns[key].heading, message: `Row ${before} ${what}.${hint}` }];
    });
  }
}

/** Looks at rows of children against what is there and the visitor may know. */
export async function planChildren(asking: Asking, rows: readonly SaidRow[]): Promise<Planned<ChildInRow>[]> {
  const around = await whoIsAround(asking, rows);
  const seen = new Seen();
  const read = rows.map((row): Planned<ChildInRow> => {
    const got = readChild(row.said, around, asking.sent);
    if ('faults' in got) return faulty(row, got.faults);
    const wrong = row.faults.length > 0 ? [] : seen.faults(row.row, got.values);
    return wrong.length > 0 || row.faults.length > 0
      ? faulty(row, wrong)
      : { ...row, plan: 'begin', values: got.values };
  });
  const good = read.flatMap(({ row, values }) => (values ? [{ row, ...values }] : []));
  const known = await numbersKnown(
    asking,
    good.map(({ returnNumber }) => returnNumber).filter((number) => number !== ''),
  );
  const unsure = good.filter(({ another, returnNumber }) => another !== true && !known.has(returnNumber));
  const alike = await alikeByRow(asking.tx, unsure);
  return read.map((planned) => {
    if (!planned.values) return planned;
    if (known.has(planned.values.returnNumber)) return { ...planned, plan: 'there' };
    return alike.has(planned.row) ? { ...planned, plan: 'like' } : planned;
  });
}
