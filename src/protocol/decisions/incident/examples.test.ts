import { expect, test } from 'vitest';
import { decideIncident, readIncidentFacts } from './decide.ts';
import { incidentExamples } from './examples.ts';
import { factsUnder } from './verify.ts';

test('every example is a sentence of its own', () => {
  const names = incidentExamples.map(({ name }) => name);
  for (const name of names) expect(name).toMatch(/^[A-Z].* .*\w$/);
  expect(new Set(names).size).toBe(names.length);
});

test.each(incidentExamples)('$name: the facts are accepted as they stand', (example) => {
  const editions = Object.keys(example.expect) as ('2021' | '2025')[];
  expect(editions.length).toBeGreaterThan(0);
  for (const edition of editions) {
    const facts = factsUnder(example, edition);
    expect(readIncidentFacts(facts)).toEqual(facts);
  }
});

test('the examples and the answers to them are those of the file beside this test', async () => {
  const golden = incidentExamples.map((example) => ({
    ...example,
    answers: (Object.keys(example.expect) as ('2021' | '2025')[]).map((edition) => {
      const { level, route, reasons } = decideIncident(factsUnder(example, edition));
      return [edition, level, route, ...reasons.map(({ row }) => row)].join(' ');
    }),
  }));
  await expect(`${JSON.stringify(golden, null, 1)}\n`).toMatchFileSnapshot('golden-examples.json');
});

test('an example without a day is taken under the edition, one with a day under the day', () => {
  const [plain] = incidentExamples;
  const dated = incidentExamples.find(({ facts }) => facts.occurredOn);
  if (!plain || !dated) throw new Error('There is an example of each.');
  expect(factsUnder(plain, '2021')).toEqual({ ...plain.facts, edition: '2021' });
  expect(factsUnder(dated, '2021')).toEqual(dated.facts);
});
