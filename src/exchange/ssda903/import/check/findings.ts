import '../../../tables.ts';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import type { ChildOfReturn } from './child-of-return.ts';
import type { EpisodeOfReturn } from './episode-of-return.ts';
import type { Conflict } from './find-conflicts.ts';
import type { LeftOut } from './left-out.ts';

/** What checking some children came to, table by table, as it is stored. */
export interface Findings {
  readonly children: (ChildOfReturn & { readonly number: string })[];
  readonly episodes: (EpisodeOfReturn & { readonly number: string })[];
  readonly flags: {
    readonly rule: string;
    readonly file: string;
    readonly row: number;
    readonly child: string;
  }[];
  readonly leftOut: (LeftOut & { readonly child: string })[];
  readonly conflicts: (Conflict & { readonly number: string })[];
  readonly repairs: {
    readonly rule: string;
    readonly year: number;
    readonly row: number;
    readonly child: string;
    readonly target_id: string;
    readonly set_aside: boolean;
    readonly to_day: string | null;
    readonly reason_ceased: string | null;
    readonly asks_for: readonly string[];
    readonly why: string;
  }[];
  readonly keys: {
    readonly rule: string;
    readonly key: string;
    readonly file: string;
    readonly row: number;
    readonly child: string;
  }[];
}

/** Nothing found yet. */
export function noFindings(): Findings {
  return { children: [], episodes: [], flags: [], leftOut: [], conflicts: [], repairs: [], keys: [] };
}

const columns = {
  children: ['return_child', 'number', 'row', 'date_of_birth', 'sex', 'upn', 'home_post', 'placement_post'],
  episodes: [
    'return_episode',
    'row',
    'number',
    'from_day',
    'to_day',
    'legal_status',
    'placement_type',
    'provider',
    'urn',
    'need',
    'reason_new',
    'reason_ceased',
    'reason_moved',
    'placement_location',
    'placement_area',
    'placement_miles',
  ],
  flags: ['return_flag', 'rule', 'file', 'row', 'child'],
  leftOut: ['return_left_out', 'file', 'row', 'part', 'reason', 'child'],
  conflicts: ['return_conflict', 'number', 'field', 'row', 'child_id', 'known', 'supplied'],
  repairs: [
    'return_repair',
    'rule',
    'year',
    'row',
    'child',
    'target_id',
    'set_aside',
    'to_day',
    'reason_ceased',
    'asks_for',
    'why',
  ],
  keys: ['return_key', 'rule', 'key', 'file', 'row', 'child'],
} as const satisfies Record<keyof Findings, readonly [keyof Tables, ...string[]]>;

/** Stores findings, with one statement for each table that has any. */
export async function storeFindings(
  tx: Transaction<Tables>,
  importId: string,
  findings: Findings,
): Promise<void> {
  for (const [kind, [table, ...names]] of Object.entries(columns)) {
    const rows = findings[kind as keyof Findings];
    if (rows.length === 0) continue;
    const listed = sql.join(names.map((name) => sql.ref(name)));
    await sql`insert into ${sql.table(table)} (import_id, ${listed})
      select ${importId}::uuid, ${listed} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
      on conflict do nothing`.execute(tx);
  }
}
