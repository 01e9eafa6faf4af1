import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { answerAll } from '../../../test/incidents/any-answers.ts';
import { answersToQuery } from './answers-in-query.ts';
import { factsFrom } from './facts.ts';
import { guidePage } from './guide-page.tsx';
import { incidentDoor } from './incident-door.tsx';
import { type Answers, allOf } from './question.ts';

const today = '2026-03-03';
const { flow } = incidentDoor;
const shown = (answers: Answers, also = ''): string =>
  renderToString(
    guidePage(incidentDoor, new URLSearchParams(`${answersToQuery(flow, answers)}${also}`), today).body,
  );
const picks = fc.array(fc.nat(2047), { minLength: 5, maxLength: 40 });

const keepsFromCalling =
  /do not (call|report(?! through them)|ask for the police|use 101)|nobody needs the police|999 only|police contact is avoided|settle this without/i;

test('where something else happened, no answer tells anybody not to call', () => {
  fc.assert(
    fc.property(picks, fc.subarray(['damage', 'drugs', 'threat', 'self-harm']), (numbers, kinds) => {
      const { answers } = answerAll(flow, numbers, { kinds: [...kinds, 'other'] });
      expect(allOf(answers, 'kinds')).toContain('other');
      const facts = factsFrom(answers, today);
      const words = shown(answers);
      const isSlow = facts?.conduct.length === 1 && !words.includes('Call 999</a>');
      if (isSlow) expect(words).toMatch(/tel:101/);
      expect(words.replace(/Do not use 101 or the online form for this/, '')).not.toMatch(keepsFromCalling);
    }),
    { numRuns: 400 },
  );
});

test('what has happened offers the other doors, and so does something else', () => {
  const begun = { danger: 'no', setting: 'childrens-home', age: '14', when: today };
  for (const answers of [begun, { ...begun, kinds: ['other'], now: ['none'] }]) {
    expect(shown(answers)).toContain('href="/guide/missing?age=14"');
    expect(shown(answers)).toContain('href="/guide/exploitation?age=14"');
  }
  expect(shown({ ...begun, danger: 'yes' })).toContain('href="/guide/missing?danger=yes&amp;age=14"');
});
