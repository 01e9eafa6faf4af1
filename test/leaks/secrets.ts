import { type Child, childNames, memberOf, type Name } from './cast.ts';
import { type Filled, keys, lineOf, records, wordOf, wordOfPlace } from './fill.ts';
import { type Row, sees, seesRecord, subjectOf } from './relations.ts';

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** What must not stand in any answer to somebody: words of others' records, names of children, ids, addresses. */
export interface Secrets {
  readonly words: readonly string[];
  /** The ids that stand in some row that is open to them; every other id of the database is a secret. */
  readonly openIds: ReadonlySet<string>;
  readonly allIds: ReadonlySet<string>;
}

/** The secrets kept from somebody, from the agreement alone. */
export function secretsFrom(filled: Filled, rows: ReadonlyMap<string, Row[]>, name: Name): Secrets {
  const { ids } = filled;
  const member = memberOf(name);
  const hiddenNames = (Object.keys(childNames) as Child[])
    .filter((child) => !member.worksWith.includes(child))
    .map((child) => childNames[child]);
  const hiddenRecords = keys.filter((key) => !seesRecord(name, key, ids));
  const hiddenLines = hiddenRecords.filter((key) => !member.worksAt.includes(records[key].place));
  const hiddenPlaces = (['home', 'otherHome'] as const).filter((place) => !member.worksAt.includes(place));
  const openIds = new Set<string>();
  const allIds = new Set<string>();
  for (const [table, all] of rows) {
    for (const row of all) {
      const found = JSON.stringify(row).match(uuids) ?? [];
      const about = subjectOf(filled, table, row, rows.get('step') ?? []);
      const isOpen = sees(table, name, about, ids);
      for (const id of found) {
        allIds.add(id);
        if (isOpen) openIds.add(id);
      }
    }
  }
  const words = [
    ...hiddenNames,
    ...hiddenRecords.map(wordOf),
    ...hiddenLines.map(lineOf),
    ...hiddenPlaces.map(wordOfPlace),
    '@test.example',
  ];
  return { words, openIds, allIds };
}

/** The secrets that stand in a text. `asked`: the address that was asked for, which may be said again. */
export function secretsIn(text: string, { words, openIds, allIds }: Secrets, asked: string): string[] {
  const ids = text.match(uuids) ?? [];
  return [
    ...words.filter((word) => text.includes(word)),
    ...ids.filter((id) => allIds.has(id) && !openIds.has(id) && !asked.includes(id)),
  ];
}
