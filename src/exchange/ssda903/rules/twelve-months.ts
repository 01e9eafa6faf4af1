import { lookedAfterTwelveMonths } from '../child/twelve-months.ts';
import { hadReached, wasUnder } from './conditions/ages.ts';
import { unknownCode } from './conditions/codes.ts';
import type { Condition } from './conditions/condition.ts';
import { allGiven, anyGiven } from './conditions/filled-in.ts';
import type { ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('OC2');

/** The four columns that are filled in for every child looked after for twelve months. */
const forEverybody = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'];
const help = ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'];
const questionnaire = ['SDQ_SCORE', 'SDQ_REASON'];

/** Everything in OC2 but the questionnaire. */
const allFlags = [...forEverybody, 'CONVICTED', 'HEALTH_CHECK', ...help];

/** One of the columns is filled in for a child who was not looked after for the twelve months to 31 March. */
const notTwelveMonths =
  (columns: readonly string[]): Condition =>
  (row, collection, child) =>
    anyGiven(row, columns) && !lookedAfterTwelveMonths(child, collection);

/** Rules about children looked after for twelve months, their health and convictions. */
export const twelveMonthsRules: readonly ChildRule[] = [
  rule('158', 'The child received help for substance misuse, so whether it was offered is left blank.', {
    fields: help,
    where: (row) => row.is('INTERVENTION_RECEIVED', '1') && row.given('INTERVENTION_OFFERED'),
  }),
  rule('159', 'The child received no help for substance misuse; say whether it was offered.', {
    fields: ['SUBSTANCE_MISUSE', ...help],
    where: (row) =>
      row.is('SUBSTANCE_MISUSE', '1') &&
      row.is('INTERVENTION_RECEIVED', '0') &&
      !row.given('INTERVENTION_OFFERED'),
  }),
  rule('180', 'The score of the questionnaire is not a whole number from 0 to 40.', {
    fields: ['SDQ_SCORE'],
    where: (row) => {
      const score = row.text('SDQ_SCORE');
      return score !== null && !(/^\d{1,2}$/.test(score) && Number(score) <= 40);
    },
  }),
  rule('181', 'Each of these is 0 for no or 1 for yes. Something else is written in one of them.', {
    fields: allFlags,
    where: (row) => allFlags.some((column) => row.given(column) && !row.is(column, '0', '1')),
  }),
  rule(
    '182',
    'Immunisations, teeth, health assessment and substance misuse are all filled in, or the whole row is blank.',
    {
      fields: allFlags,
      where: (row) => anyGiven(row, allFlags) && !allGiven(row, forEverybody),
    },
  ),
  rule('185', 'There is a score, but the child was not looked after for the twelve months to 31 March.', {
    fields: ['SDQ_SCORE'],
    tables: ['Episodes', 'OC2'],
    where: notTwelveMonths(['SDQ_SCORE']),
  }),
  rule('188', 'The child was under four at the end of the year: the questionnaire is not for them.', {
    fields: [...questionnaire, 'DOB'],
    where: (row, { end }) => wasUnder(row, 4, end) && anyGiven(row, questionnaire),
  }),
  rule('189', 'The child was seventeen or older when the year began: the questionnaire is not for them.', {
    fields: [...questionnaire, 'DOB'],
    where: (row, { start }) => hadReached(row, 17, start) && anyGiven(row, questionnaire),
  }),
  rule('190', 'This is filled in, but the child was not looked after for the twelve months to 31 March.', {
    fields: allFlags,
    tables: ['Episodes', 'OC2'],
    where: notTwelveMonths(allFlags),
  }),
  // Where there is no row in OC2 to point at, the last episode is given.
  rule(
    '191',
    'The child was looked after for the twelve months to 31 March, so immunisations, teeth, health assessment and substance misuse must be filled in.',
    {
      fields: forEverybody,
      tables: ['Episodes', 'OC2'],
      check: (child, collection) => {
        if (!lookedAfterTwelveMonths(child, collection)) return [];
        const rows = child.rows('OC2');
        return rows.length === 0
          ? child.episodes.slice(-1)
          : rows.filter((row) => !allGiven(row, forEverybody));
      },
    },
  ),
  rule('192', 'Substance misuse was identified; say whether the child received help for it.', {
    fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'],
    where: (row) => row.is('SUBSTANCE_MISUSE', '1') && !row.given('INTERVENTION_RECEIVED'),
  }),
  rule('193', 'No substance misuse was identified, so leave help for it blank.', {
    fields: ['SUBSTANCE_MISUSE', ...help],
    where: (row) => !row.is('SUBSTANCE_MISUSE', '1') && anyGiven(row, help),
  }),
  rule('196', 'The reason why there is no score is not one of SDQ1 to SDQ5.', {
    fields: ['SDQ_REASON'],
    where: unknownCode('SDQ_REASON'),
  }),
  rule('197a', 'There is a score and a reason why there is none. Leave one of them blank.', {
    fields: questionnaire,
    where: (row) => allGiven(row, questionnaire),
  }),
  rule(
    '198',
    'There is a reason for having no score, but the child was not looked after for the twelve months.',
    {
      fields: ['SDQ_REASON'],
      tables: ['Episodes', 'OC2'],
      where: notTwelveMonths(['SDQ_REASON']),
    },
  ),
  // Somebody who is ten on 31 March itself is old enough to be asked about.
  rule('542', 'The child was under ten on 31 March, so leave convictions blank.', {
    fields: ['CONVICTED', 'DOB'],
    where: (row, { end }) => wasUnder(row, 10, end) && row.given('CONVICTED'),
  }),
  // These children are the denominator of the offending indicator: a blank would take them out of it.
  rule(
    '543',
    'The child was ten or older and looked after for twelve months: say whether they were convicted (0 or 1).',
    {
      fields: ['CONVICTED', 'DOB'],
      tables: ['Episodes', 'OC2'],
      where: (row, collection, child) =>
        hadReached(row, 10, collection.end) &&
        !row.given('CONVICTED') &&
        lookedAfterTwelveMonths(child, collection),
    },
  ),
  rule(
    '544',
    'If convictions are filled in, immunisations, teeth, health assessment and substance misuse must be too.',
    {
      fields: ['CONVICTED', ...forEverybody],
      where: (row) => row.given('CONVICTED') && !allGiven(row, forEverybody),
    },
  ),
];
