import { aChildAway, anAdultAway, both, type MissingExample } from '../example.ts';

/** From 18, and those whose age is disputed. */
export const youngAdultExamples: readonly MissingExample[] = [
  {
    name: 'A care leaver of 19 has not been in his room for two nights, and nobody has an uneasy feeling',
    facts: anAdultAway(),
    expect: both('unauthorised-absence carers-locate none', 'adult-away', 'is-an-adult', 'code-of-an-adult'),
  },
  {
    name: 'A care leaver of 21 cannot be reached by anybody, and nothing speaks of a risk',
    facts: anAdultAway({ age: 21, setting: 'own-tenancy', enquiriesMade: true }),
    expect: both('missing carers-locate none', 'adult-away', 'looked-for-in-vain'),
  },
  {
    name: 'A care leaver of 20 who always calls has fallen silent after threats',
    facts: anAdultAway({ age: 20, enquiriesMade: true, significantRisk: true }),
    expect: both('missing report-online none', 'risk-adult', 'is-an-adult'),
  },
  {
    name: 'A care leaver of 18 is in danger of his life',
    facts: anAdultAway({ age: 18, immediateDanger: true }),
    expect: both('missing call-999 none', 'danger', 'is-an-adult'),
  },
  {
    name: 'A child of 17 on the day before her birthday cannot be found',
    facts: aChildAway({ age: 17, enquiriesMade: true }),
    expect: both('missing report-online M', 'not-found', 'is-a-child'),
  },
  {
    name: 'An asylum seeker who is said to be 19 and says he is 16 cannot be found',
    facts: anAdultAway({ enquiriesMade: true, concerns: ['age-disputed'] }),
    expect: both('missing report-online M', 'not-found', 'age-disputed', 'code-missing'),
  },
];
