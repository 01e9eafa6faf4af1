import { aChildAway, anAdultAway, both, type MissingExample } from '../example.ts';

/** From 18, and those whose age is disputed. */
export const youngAdultExamples: readonly MissingExample[] = [
  {
    name: 'A care leaver of 19 has not been in his room for two nights, and nobody has an uneasy feeling',
    facts: anAdultAway(),
    expect: both(
      'unauthorised-absence carers-locate none',
      'adult-not-looked-for',
      'is-an-adult',
      'code-of-an-adult',
    ),
  },
  {
    name: 'A care leaver of 21 cannot be reached by anybody, and nothing speaks of a risk',
    facts: anAdultAway({ age: 21, setting: 'own-tenancy', enquiriesMade: true }),
    expect: both('missing report-online none', 'adult-not-found', 'looked-for-in-vain'),
  },
  {
    name: 'A care leaver of 19 with signs of exploitation was looked for in vain, and nobody names a risk',
    facts: anAdultAway({ enquiriesMade: true, concerns: ['exploitation'] }),
    expect: both('missing report-online none', 'adult-not-found', 'looked-for-in-vain', 'signs-named'),
  },
  {
    name: 'A care leaver of 19 with signs of exploitation is not in her room, and nobody has called her yet',
    facts: anAdultAway({ concerns: ['exploitation'] }),
    expect: both('unauthorised-absence carers-locate none', 'adult-not-looked-for', 'signs-named'),
  },
  {
    name: 'A care leaver of 22 stays with a friend and answers the phone',
    facts: anAdultAway({ age: 22, setting: 'own-tenancy', whereaboutsKnown: true }),
    expect: both('unauthorised-absence carers-locate none', 'adult-whereabouts-known', 'known'),
  },
  {
    name: 'A care leaver of 20 who hears voices has not come home, and nobody knows where he is',
    facts: anAdultAway({ age: 20, vulnerability: ['suicide-or-self-harm'] }),
    expect: both('missing report-online none', 'vulnerable-lost', 'vulnerable-and-missing'),
  },
  {
    name: 'A care leaver of 18 with signs that she is trafficked does not answer any more',
    facts: anAdultAway({ age: 18, concerns: ['trafficking'] }),
    expect: both('missing report-online none', 'vulnerable-lost', 'vulnerable-and-missing', 'signs-named'),
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
