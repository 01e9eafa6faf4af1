import { aChildAway, both, type MissingExample } from '../example.ts';

const smallFosterChild = { age: 4, setting: 'foster-home' } as const;

/** Children of whom the police are told without waiting for a search: the small, and the especially vulnerable. */
export const toldAtOnceExamples: readonly MissingExample[] = [
  {
    name: 'A child of 4 is not in the house at ten at night, and nobody knows where she is',
    facts: aChildAway(smallFosterChild),
    expect: both(
      'missing call-999 M',
      'small-child-lost',
      'small-child-is-missing',
      'code-missing-small',
      'is-a-child',
    ),
  },
  {
    name: 'A child of 9 is not back from the park, and the carers looked there in vain',
    facts: aChildAway({ age: 9, enquiriesMade: true }),
    expect: both('missing call-999 M', 'small-child-lost', 'looked-for-in-vain', 'code-missing'),
  },
  {
    name: 'A child of 8 has run out after a threat, and nobody saw where to',
    facts: aChildAway({ age: 8, significantRisk: true }),
    expect: both('missing call-999 M', 'small-child-lost', 'unknown-and-at-risk', 'code-missing-at-risk'),
  },
  {
    name: 'A child of 9 is at the house of her mother, who hurt her before',
    facts: aChildAway({ age: 9, whereaboutsKnown: true, significantRisk: true }),
    expect: both('unauthorised-absence report-online A', 'risk-small-child', 'known-and-at-risk'),
  },
  {
    name: 'A child of 9 is at a school friend’s home and forgot the time',
    facts: aChildAway({ age: 9, whereaboutsKnown: true }),
    expect: both('unauthorised-absence carers-locate A', 'whereabouts-known', 'known'),
  },
  {
    name: 'A child of 10 is not back from the park, and nobody has called yet',
    facts: aChildAway({ age: 10, setting: 'foster-home' }),
    expect: both('unauthorised-absence carers-locate none', 'not-looked-for', 'being-looked-for'),
  },
  {
    name: 'A child of 14 with a learning disability got off the bus somewhere',
    facts: aChildAway({ age: 14, vulnerability: ['learning-disability'] }),
    expect: both(
      'missing report-online M',
      'vulnerable-lost',
      'vulnerable-and-missing',
      'code-missing-vulnerable',
    ),
  },
  {
    name: 'A foster child of 13 with diabetes left without her insulin',
    facts: aChildAway({ age: 13, setting: 'foster-home', vulnerability: ['medical-need'] }),
    expect: both('missing report-online M', 'vulnerable-lost', 'code-missing-vulnerable'),
  },
  {
    name: 'A child of 16 who has tried to take her life is not in her room',
    facts: aChildAway({ age: 16, vulnerability: ['suicide-or-self-harm'] }),
    expect: both('missing report-online M', 'vulnerable-lost', 'vulnerable-and-missing'),
  },
  {
    name: 'A child of 16 who came to the country a week ago and was trafficked is gone',
    facts: aChildAway({ age: 16, vulnerability: ['trafficked', 'speaks-no-english'] }),
    expect: both('missing report-online M', 'vulnerable-lost', 'vulnerable-and-missing'),
  },
  {
    name: 'A child of 15 who is moved around by adults is not answering',
    facts: aChildAway({ concerns: ['trafficking'] }),
    expect: both('missing report-online M', 'vulnerable-lost', 'signs-named'),
  },
  {
    name: 'A child of 15 with epilepsy is at her aunt’s, and the aunt has her medicine',
    facts: aChildAway({ whereaboutsKnown: true, vulnerability: ['medical-need'] }),
    expect: both('unauthorised-absence carers-locate A', 'whereabouts-known', 'known'),
  },
];
