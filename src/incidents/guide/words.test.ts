import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepRules } from '../../protocol/index.ts';
import { questions } from './questions.ts';
import { groupsOf } from './step-groups.ts';

const here = new URL('.', import.meta.url);
const sources = ['./', './questions/'].flatMap((folder) =>
  readdirSync(new URL(folder, here))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, here), 'utf8') })),
);

const banned =
  /\bLAC\b|\boffenders?\b|perpetrator|\bBAME\b|looked-after child|criminal record|delinquen|juvenile/i;

describe('the words of the guide', () => {
  it('hold none that a child should not have to read about themselves', () => {
    expect(sources.filter(({ text }) => banned.test(text.replace(/^const banned.*$/m, '')))).toEqual([]);
  });

  it('are short: no question is longer than twelve words, no hint longer than forty', () => {
    for (const { title, hint = '' } of questions) {
      expect(title.split(' ').length).toBeLessThanOrEqual(12);
      expect(hint.split(' ').length).toBeLessThanOrEqual(40);
    }
  });

  it('have a place for every next step of the rules', () => {
    const afterwards = stepRules.map(({ id }) => id).filter((id) => groupsOf(id).includes('after'));
    expect(afterwards.sort()).toEqual([
      'ask-central-question',
      'judge-regulation-27',
      'judge-regulation-40',
      'judge-schedule-7',
      'local-protocol-given',
      'record-elsewhere',
      'record-foster',
      'record-home',
      'review-risk-assessment',
      'update-care-plan',
    ]);
  });
});
