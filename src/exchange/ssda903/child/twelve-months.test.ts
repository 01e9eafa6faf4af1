import { expect, test } from 'vitest';
import { childOfCase } from '../../../../test/exchange/ssda903/rule-case.ts';
import { collectionOf } from './collection.ts';
import { lookedAfterTwelveMonths } from './twelve-months.ts';

const columns = 'DECOM,DEC,RNE,REC,LS';
const wasInCare = (...episodes: string[]): boolean =>
  lookedAfterTwelveMonths(childOfCase({ Episodes: [columns, ...episodes] }), collectionOf(2026));

test.each([
  ['since before the year', ['01/05/2024,,S,,C2']],
  ['since its first day', ['01/04/2025,,S,,C2']],
  ['through a change of placement', ['01/05/2024,01/09/2025,S,X1,C2', '01/09/2025,,P,,C2']],
  ['until its last day', ['01/05/2024,31/03/2026,S,E4A,C2']],
])('a child in care %s was looked after for the twelve months', (_, episodes) => {
  expect(wasInCare(...episodes)).toBe(true);
});

test.each([
  ['came on its second day', ['02/04/2025,,S,,C2']],
  ['left the day before its last', ['01/05/2024,30/03/2026,S,E4A,C2']],
  ['left and came back', ['01/05/2024,01/09/2025,S,E4A,C2', '01/10/2025,,S,,C2']],
  ['had short breaks', ['01/05/2024,,S,,V3']],
  ['had left before it began', ['01/05/2023,01/05/2024,S,E4A,C2']],
  ['has no episode', []],
])('a child who %s was not', (_, episodes) => {
  expect(wasInCare(...episodes)).toBe(false);
});
