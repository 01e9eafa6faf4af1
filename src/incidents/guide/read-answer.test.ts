import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFromQuery, answersToQuery } from './answers-in-query.ts';
import { answersInWords } from './answers-in-words.ts';
import { questionById } from './flow.ts';
import { recordLink } from './links.ts';
import type { Fields } from './question.ts';
import { incidentFlow } from './questions.ts';
import { readAnswer } from './read-answer.ts';

const { questions } = incidentFlow;
const today = '2026-03-03';

function read(id: string, fields: Fields) {
  const question = questionById(incidentFlow, id);
  if (!question) throw new Error(`No question ${id}`);
  return readAnswer(question, fields, today);
}

const said = (id: string, fields: Fields): string => {
  const answer = read(id, fields);
  return answer.ok ? '' : answer.error;
};

const another = (day: string, month: string, year: string): Fields => ({
  when: 'another',
  'when-day': day,
  'when-month': month,
  'when-year': year,
});

describe('reading an answer', () => {
  it('says kindly what is missing, for every question', () => {
    for (const { id } of questions) expect(said(id, {})).toMatch(/^(Choose|Enter) /);
  });

  it('never throws, whatever is sent', () => {
    const names = fc.constantFrom(...questions.map(({ id }) => id), 'when-day', 'when-month', 'when-year');
    fc.assert(
      fc.property(fc.dictionary(names, fc.string()), (fields) => {
        for (const { id } of questions) expect(typeof read(id, fields).ok).toBe('boolean');
      }),
    );
  });

  it('takes an age in years from 0 to 25', () => {
    expect(read('age', { age: ' 014 ' })).toEqual({ ok: true, value: '14' });
    expect(read('age', { age: '0' })).toEqual({ ok: true, value: '0' });
    expect(said('age', { age: '26' })).toContain('between 0 and 25');
    for (const age of ['fourteen', '-1', '14.5', '']) expect(said('age', { age })).toContain('such as 14');
  });

  it('keeps the day itself, so that "today" stays the same day tomorrow', () => {
    expect(read('when', { when: 'today' })).toEqual({ ok: true, value: '2026-03-03' });
    expect(read('when', { when: 'yesterday' })).toEqual({ ok: true, value: '2026-03-02' });
    expect(read('when', another('1', '3', '2021'))).toEqual({ ok: true, value: '2021-03-01' });
    expect(read('when', { when: '2025-12-24' })).toEqual({ ok: true, value: '2025-12-24' });
  });

  it('names the days that are allowed when the day is too early, too late, or no day', () => {
    const allowed = 'from 1 March 2021 to today, 3 March 2026';
    expect(said('when', another('28', '2', '2021'))).toBe(`The day must be ${allowed}`);
    expect(said('when', another('4', '3', '2026'))).toBe(`The day must be ${allowed}`);
    expect(said('when', another('30', '2', '2026'))).toContain(allowed);
    expect(said('when', another('', '', ''))).toContain(allowed);
    expect(said('when', { when: 'tomorrow' })).toContain(allowed);
  });

  it('does not take "none of these" together with something', () => {
    expect(read('pattern', { pattern: 'none' })).toEqual({ ok: true, value: ['none'] });
    expect(said('pattern', { pattern: ['persistent', 'none'] })).toContain('None of these');
  });

  it('leaves out what is no option', () => {
    expect(read('kinds', { kinds: ['theft', 'arson'] })).toEqual({ ok: true, value: ['theft'] });
    expect(read('danger', { danger: 'perhaps' }).ok).toBe(false);
  });
});

describe('answers in an address', () => {
  const answers = { danger: 'no', age: '14', when: '2026-03-02', kinds: ['damage', 'theft'] };

  it('come back as they went', () => {
    expect(answersFromQuery(incidentFlow, answersToQuery(incidentFlow, answers), today)).toEqual(answers);
  });

  it('come back from the link that makes a record of them', () => {
    const guide = new URL(recordLink(answers), 'https://hearth.test').searchParams.get('guide') ?? '';
    expect(answersFromQuery(incidentFlow, new URLSearchParams(guide), today)).toEqual(answers);
  });

  it('leave out what cannot be understood', () => {
    const query = new URLSearchParams(
      'danger=maybe&age=99&__proto__=x&kinds=theft&constructor=1&when=2030-01-01',
    );
    expect(answersFromQuery(incidentFlow, query, today)).toEqual({ kinds: ['theft'] });
  });

  it('hold no text that anybody wrote: every value is chosen, a number or a day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions.map(({ id }) => id)), fc.string(), (id, text) => {
        const kept = answersFromQuery(incidentFlow, new URLSearchParams([[id, text]]), today)[id];
        if (kept !== undefined) expect(String(kept)).toMatch(/^[a-zA-Z-]+$|^\d{1,2}$|^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('answers in words', () => {
  it('are those that count, in the words of the question', () => {
    const lines = answersInWords(incidentFlow, {
      danger: 'no',
      setting: 'foster-home',
      age: '9',
      when: '2026-03-02',
      kinds: ['theft', 'drugs'],
      'damage-severity': 'minor',
    });
    expect(lines.map(({ asked, answered }) => [asked, answered.join(', ')])).toEqual([
      ['Danger right now', 'No, everyone is safe for now'],
      ['Where it happened', 'In a foster home'],
      ['Age', '9'],
      ['When it happened', '2 March 2026'],
      ['What has happened', 'Something was taken, Drugs were found or used'],
    ]);
  });
});
