import type { Filled } from './fill.ts';
import { type Row, type Subject, subjectOf } from './relations.ts';

/** Something that a route is asked about. */
export interface Thing {
  readonly id: string;
  readonly row: Row;
  readonly about: Subject;
}

const kinds = ['incident', 'child', 'setting', 'draft', 'step', 'notice', 'handover', 'break_glass'] as const;
export type Kind = (typeof kinds)[number];
export type Things = Readonly<Record<Kind, readonly Thing[]>>;

/** One thing of each sort: steps and notices that are alike for everybody are asked about once. */
export function gatherThings(filled: Filled, rows: ReadonlyMap<string, Row[]>): Things {
  const of = (kind: Kind): Thing[] => {
    const sorts = new Map<string, Thing>();
    for (const row of rows.get(kind) ?? []) {
      const about = subjectOf(filled, kind, row, rows.get('step') ?? []);
      // What is done, read or taken is seen like any other, and there is nothing left to do with it.
      if (kind === 'step' && row.state !== 'proposed') continue;
      if (row.acknowledged_at || row.received_at) continue;
      const thing = { id: String(row.id), row, about };
      const alike = kind === 'step' || kind === 'notice' ? JSON.stringify(about) : thing.id;
      if (!sorts.has(alike)) sorts.set(alike, thing);
    }
    return [...sorts.values()];
  };
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as unknown as Things;
}
