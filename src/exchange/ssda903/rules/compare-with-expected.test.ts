import { expect, test } from 'vitest';
import { readFakeReturn } from '../../../../test/exchange/ssda903/fake-return.ts';
import { hasNationalData, nationalJson } from '../../../../test/exchange/ssda903/national-data.ts';
import { collectionOf } from '../child/collection.ts';
import type { TableName } from '../files/file-of-return.ts';
import { checkChild } from './check-child.ts';
import { type KnownDifference, knownDifferences } from './known-differences.ts';
import { rulesOfYear } from './rules-of-year.ts';

interface Expected {
  readonly flagged: Readonly<
    Record<string, { readonly rows: Partial<Record<TableName, readonly number[]>> }>
  >;
}
type Difference = Omit<KnownDifference, 'why'>;

const rules = rulesOfYear(2023).child;
const codes = rules.map(({ code }) => code);

/** Rows as `rule table row`. */
function theirFlags(): ReadonlySet<string> {
  const { flagged } = nationalJson<Expected>('fake-return/expected-flags-2022-23.json');
  const ours = Object.entries(flagged).filter(([code]) => codes.includes(code));
  const flags = ours.flatMap(([code, { rows }]) =>
    Object.entries(rows).flatMap(([table, numbers]) => numbers.map((row) => `${code} ${table} ${row}`)),
  );
  return new Set(flags);
}

async function ourFlags(): Promise<ReadonlySet<string>> {
  const { children, loaded } = await readFakeReturn();
  const collection = collectionOf(2018, { rulesOfYear: 2023, loaded });
  const findings = children.flatMap((child) => checkChild(rules, child, collection));
  return new Set(findings.map(({ code, table, row }) => `${code} ${table} ${row}`));
}

function countedBy(
  side: 'onlyTheirs' | 'onlyOurs',
  flags: Iterable<string>,
  into: Map<string, Difference>,
): void {
  for (const flag of flags) {
    const [rule = '', table = ''] = flag.split(' ');
    const key = `${rule} ${table}`;
    const known = into.get(key) ?? { rule, table: table as TableName, onlyTheirs: 0, onlyOurs: 0 };
    into.set(key, { ...known, [side]: known[side] + 1 });
  }
}

test.skipIf(!hasNationalData)(
  'on the machine-made return every rule flags what the national rules flag, but for the differences we know',
  async () => {
    const [theirs, ours] = [theirFlags(), await ourFlags()];
    const differences = new Map<string, Difference>();
    const without = (flags: ReadonlySet<string>, other: ReadonlySet<string>) =>
      [...flags].filter((flag) => !other.has(flag));
    countedBy('onlyTheirs', without(theirs, ours), differences);
    countedBy('onlyOurs', without(ours, theirs), differences);
    const byRule = (a: Difference, b: Difference) => (a.rule < b.rule ? -1 : 1);
    expect([...differences.values()].sort(byRule)).toEqual(
      knownDifferences.map(({ why, ...difference }) => difference).sort(byRule),
    );
  },
);
