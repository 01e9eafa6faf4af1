import { aChildAway, type MissingExample } from '../example.ts';

const row = 'not-looked-for';
const answer = 'unauthorised-absence carers-locate none';

/** One case on each side of every day on which an edition begins or ends. */
export const editionExamples: readonly MissingExample[] = [
  {
    name: 'A child is late on the first day of the 2021 edition',
    facts: aChildAway({ occurredOn: '2021-03-01' }),
    expect: { '2021': [answer, row] },
  },
  {
    name: 'A child is late on the last day of the 2021 edition',
    facts: aChildAway({ occurredOn: '2025-10-31' }),
    expect: { '2021': [answer, row] },
  },
  {
    name: 'A child is late on the first day of the 2025 edition',
    facts: aChildAway({ occurredOn: '2025-11-01' }),
    expect: { '2025': [answer, row] },
  },
];
