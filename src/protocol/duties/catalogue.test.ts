import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { duties } from '../duties.ts';

// Beside the checkout, not in it. Where it is not there, the golden file holds the same facts.
const catalogue = fileURLToPath(new URL('../../../../shared/protocol/duties.yaml', import.meta.url));

const rowPattern = /^ {2}- \{id: (\S+), in: \[([\d, ]+)\], at: "[^"]+", who: (.+?), kind: (\w+), duty: "/;

interface Row {
  readonly id: string;
  readonly editions: string;
  readonly who: string;
  readonly kind: string;
}

function rowsOf(text: string): Row[] {
  const lines = text.split('\n').filter((line) => /^\s*- \{/.test(line));
  return lines.map((line) => {
    const [, id = '', editions = '', who = '', kind = ''] = rowPattern.exec(line) ?? [];
    if (!id) throw new Error(`A row of the catalogue cannot be read: ${line}`);
    return { id, editions, who, kind };
  });
}

const byId = (rows: readonly Row[]): Row[] => [...rows].sort((one, other) => one.id.localeCompare(other.id));

describe.skipIf(!existsSync(catalogue))('beside the catalogue of duties', () => {
  test('every row of it is a duty here, and no duty is here that it does not have', () => {
    const ours = duties.map(({ id, sections, who, kind }) => {
      return { id, editions: Object.keys(sections).sort().join(', '), who, kind };
    });
    expect(byId(ours)).toEqual(byId(rowsOf(readFileSync(catalogue, 'utf8'))));
  });
});
