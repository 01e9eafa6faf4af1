import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import type { Acting, Tx } from '../../../platform/web/index.ts';
import { type Mapping, type OurColumn, ourColumns } from '../our-columns.ts';
import type { OpenList } from './list.ts';
import type { Mapped } from './list-forms.ts';

/** Keeps which columns are ours, for this list and to be offered with the next. */
export async function mapList(tx: Tx, { list }: OpenList, mapped: Mapped): Promise<void> {
  const nameOf = (key: string | null): string => (key ? (list.header[Number(key.slice(1)) - 1] ?? '') : '');
  const ours = Object.keys(ourColumns) as OurColumn[];
  const mapping = Object.fromEntries(ours.map((one) => [one, nameOf(mapped[one])])) as Mapping;
  const { rows } = await sql<{ done: boolean }>`
    select app.map_provider_list(${list.id}::uuid, ${JSON.stringify(mapping)}::jsonb, ${mapped.active.trim()}) as done`.execute(
    tx,
  );
  if (!rows[0]?.done) throw new Refusal('already-done', 'This list was taken over already.');
}

interface Taken {
  readonly came: 'taken' | 'refused' | 'empty' | 'many-gone';
  readonly told?: readonly string[];
}

/**
 * Takes a list over into the register: homes change, and whoever places a child in one that is not registered has a step.
 * @throws Refusal where no line can be used, or many homes are gone and nobody says that the list is whole
 */
export async function takeList(tx: Tx, id: string, whole: boolean, by: Acting): Promise<void> {
  const { rows } = await sql<{ taken: Taken }>`
    select app.take_provider_list(${id}::uuid, ${whole}) as taken`.execute(tx);
  const taken = rows[0]?.taken;
  if (taken?.came === 'empty')
    throw new Refusal('not-allowed', 'No line of this list can be used. Look at the columns again.');
  if (taken?.came === 'many-gone')
    throw new Refusal(
      'reason-needed',
      'Many homes are not on this list. If it is whole, tick this.',
      'whole',
    );
  if (taken?.came !== 'taken') throw new Refusal('already-done', 'This list was taken over already.');
  for (const child of taken.told ?? []) by.about({ kind: 'child', id: child, childId: child });
}
