import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import type { FactKind } from '../sharing/agreement.ts';

/** The kinds of fact about a child that the visitor may see, and those they may add to. */
export interface WhatIsOpen {
  sees(kind: FactKind): boolean;
  adds(kind: FactKind): boolean;
}

/** Asks the sharing agreement about one child, for the kinds a page needs. */
export async function whatIsOpen(tx: Tx, childId: string, kinds: readonly FactKind[]): Promise<WhatIsOpen> {
  const { rows } = await sql<{ kind: string; sees: boolean; adds: boolean }>`
    select kind, app.sees(${childId}::uuid, kind) as sees, app.adds(${childId}::uuid, kind) as adds
    from unnest(${[...kinds]}::text[]) kind`.execute(tx);
  const open = (what: 'sees' | 'adds') => new Set(rows.filter((row) => row[what]).map(({ kind }) => kind));
  const [sees, adds] = [open('sees'), open('adds')];
  return { sees: (kind) => sees.has(kind), adds: (kind) => adds.has(kind) };
}
