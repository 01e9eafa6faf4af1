import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EditionId } from '../../editions.ts';
import { decideIncident, readIncidentFacts } from './decide.ts';
import { type Level, type Route, urgency } from './levels.ts';

/** Facts as they were stored before the contract grew: what was answered then, and what is answered now. */
interface OlderFacts {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** By edition, "level route". */
  readonly before: Readonly<Partial<Record<EditionId, string>>>;
  readonly now: Readonly<Partial<Record<EditionId, string>>>;
}

const file = join(import.meta.dirname, 'golden-older-facts.json');
const older: readonly OlderFacts[] = JSON.parse(readFileSync(file, 'utf8'));
const editionsOf = ({ before }: OlderFacts) => Object.keys(before) as EditionId[];
const under = ({ facts }: OlderFacts, edition: EditionId) =>
  facts.occurredOn ? facts : { ...facts, edition };

test('what was accepted before is accepted still, as it stands', () => {
  expect(older.length).toBeGreaterThan(75);
  for (const one of older) {
    for (const edition of editionsOf(one)) {
      const facts = under(one, edition);
      expect(readIncidentFacts(facts), one.name).toEqual(facts);
    }
  }
});

test('older facts are answered as the file beside this test says', async () => {
  const answered = older.map((one) => ({
    ...one,
    now: Object.fromEntries(
      editionsOf(one).map((edition) => {
        const { level, route } = decideIncident(under(one, edition));
        return [edition, `${level} ${route}`];
      }),
    ),
  }));
  const lines = answered.map((one) => ` ${JSON.stringify(one)}`).join(',\n');
  await expect(`[\n${lines}\n]\n`).toMatchFileSnapshot('golden-older-facts.json');
});

test('no older facts lead to less than they did, but these', () => {
  const parts = (answer = '') => {
    const [level, route] = answer.split(' ') as [string, Route];
    return { level: Number(level) as Level, urgency: urgency(route) };
  };
  const milder = older.flatMap((one) =>
    editionsOf(one)
      .filter((edition) => {
        const [before, now] = [parts(one.before[edition]), parts(one.now[edition])];
        return now.level < before.level || now.urgency < before.urgency;
      })
      .map((edition) => `${edition} ${one.name}: ${one.before[edition]}, now ${one.now[edition]}`),
  );
  // Once a fire is out nothing is at risk, and only substantial damage is reported. A risk that nobody manages is a
  // matter of the route: it calls 999 and leaves the level where the conduct put it.
  expect(milder).toEqual([
    '2021 A small fire was lit on purpose and is out: 3 report-non-urgent, now 2 manager-decides',
    '2025 A small fire was lit on purpose and is out: 3 report-non-urgent, now 2 manager-decides',
    '2021 A child scratches a carer, may do it again, and staff cannot manage: 2 manager-decides, now 1 call-999',
    '2025 A child scratches a carer, may do it again, and staff cannot manage: 2 manager-decides, now 1 call-999',
    '2021 A carer needs stitches, it may happen again, and staff cannot manage: 3 call-999, now 2 call-999',
    '2025 A carer needs stitches, it may happen again, and staff cannot manage: 3 call-999, now 2 call-999',
  ]);
});
