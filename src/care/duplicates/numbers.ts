import '../tables.ts';
import type { Tx } from '../../platform/web/index.ts';

const kinds: Readonly<Record<string, string>> = {
  ssda903: "The authority's number",
  upn: 'Unique pupil number',
  'case-system': 'Case number',
  'youth-justice': 'Youth justice number',
};

/** The numbers a child goes by, in words. Who may not see them gets none. */
export async function numbersOf(tx: Tx, childId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('child_number')
    .innerJoin('organisation', 'organisation.id', 'child_number.authority_id')
    .select(['child_number.kind', 'value', 'organisation.name'])
    .where('child_id', '=', childId)
    .orderBy('child_number.kind')
    .orderBy('value')
    .execute();
  return rows.map(({ kind, value, name }) => `${kinds[kind] ?? kind}: ${value} (${name})`);
}
