import { expect, test } from 'vitest';
import { cautionsFrom, meets, type StepRule, speaking, stepsFrom } from './rules.ts';

const rule = (id: string, when: StepRule['when']): StepRule => ({
  id,
  cites: ['MIS-03', 'MIS-08'],
  when,
  owner: 'somebody',
  place: { when: 'tonight', group: 'tell' },
  text: 'Do this.',
});

test('a rule speaks where every condition holds, and where it has none', () => {
  const facts = { located: 'no', risk: 'none' };
  expect(meets({}, facts)).toBe(true);
  expect(meets({ located: ['no'], risk: ['none', 'significant'] }, facts)).toBe(true);
  expect(meets({ located: ['no'], risk: ['significant'] }, facts)).toBe(false);
  expect(meets({ weather: ['wet'] }, facts)).toBe(false);
});

test('rules speak in their order', () => {
  const rules = [rule('one', {}), rule('two', { risk: ['none'] }), rule('three', { risk: ['great'] })];
  expect(speaking(rules, { risk: 'none' }).map(({ id }) => id)).toEqual(['one', 'two']);
});

test('a step names its role and its place, cites what the edition contains, and has a clock only where one runs', () => {
  const clock = { hours: 3, from: 'the day', legalBasis: 'local practice', note: 'soon' } as const;
  const waiting: StepRule = { ...rule('waiting', {}), place: { when: 'later', group: 'act', if: 'charge' } };
  const rules = [rule('plain', {}), { ...rule('timed', {}), clock }, waiting];
  expect(stepsFrom(rules, {}, '2021', (owner) => `${owner} here`)).toStrictEqual([
    {
      id: 'plain',
      cites: ['MIS-03'],
      who: 'somebody here',
      when: 'tonight',
      group: 'tell',
      text: 'Do this.',
    },
    {
      id: 'timed',
      cites: ['MIS-03'],
      who: 'somebody here',
      when: 'tonight',
      group: 'tell',
      text: 'Do this.',
      clock: { hours: 3, from: 'the day', basis: 'local practice: soon' },
    },
    {
      id: 'waiting',
      cites: ['MIS-03'],
      who: 'somebody here',
      when: 'later',
      group: 'act',
      if: 'charge',
      text: 'Do this.',
    },
  ]);
});

test('a caution gives its name, its duties and its words, and nothing more', () => {
  const rules = [rule('one', {}), rule('two', { risk: ['great'] })];
  expect(cautionsFrom(rules, { risk: 'none' }, '2025')).toStrictEqual([
    { id: 'one', cites: ['MIS-03', 'MIS-08'], text: 'Do this.' },
  ]);
});
