import { daysBetween } from '../../../protocol/index.ts';
import type { ChildRows } from './child-rows.ts';
import type { Collection } from './collection.ts';
import type { Row } from './row.ts';

interface Spell {
  readonly rows: Row[];
  readonly start: string;
  end: string;
}

/** Spells under one legal status: episodes that follow each other from day to day are one spell. */
function spellsUnder(child: ChildRows, legalStatus: string, collection: Collection): readonly Spell[] {
  const spells: Spell[] = [];
  for (const row of child.episodes) {
    const start = row.day('DECOM');
    if (start === null || !row.is('LS', legalStatus)) continue;
    const end = row.day('DEC') ?? collection.end;
    const before = spells.at(-1);
    if (before?.end === start) {
      before.rows.push(row);
      before.end = end;
    } else spells.push({ rows: [row], start, end });
  }
  return spells;
}

/**
 * Episodes of spells under a legal status that lasted longer than the law allows. An open episode counts to the end of
 * the year.
 * @param days the longest that is allowed
 */
export function longerThan(
  child: ChildRows,
  legalStatus: string,
  days: number,
  collection: Collection,
): readonly Row[] {
  return spellsUnder(child, legalStatus, collection)
    .filter(({ start, end }) => daysBetween(start, end) > days)
    .flatMap(({ rows }) => rows);
}
