import { aChildAway, anAdultAway, both, type MissingExample } from '../example.ts';

const found = { located: true, whereaboutsKnown: true, enquiriesMade: true } as const;

/** Children and young adults who are found. */
export const foundExamples: readonly MissingExample[] = [
  {
    name: 'A child is found at the bus stop and comes home',
    facts: aChildAway(found),
    expect: both('located carers-locate none', 'found', 'is-found', 'code-when-found'),
  },
  {
    name: 'A child comes home by herself before anybody looked',
    facts: aChildAway({ ...found, enquiriesMade: false }),
    expect: both('located carers-locate none', 'found', 'is-found'),
  },
  {
    name: 'A child is back, and those who harmed him wait outside the school',
    facts: aChildAway({ ...found, significantRisk: true, concerns: ['exploitation'] }),
    expect: both('located report-online none', 'risk-found', 'is-found'),
  },
  {
    name: 'A child is found unconscious',
    facts: aChildAway({ ...found, immediateDanger: true }),
    expect: both('located call-999 none', 'danger-found', 'is-found'),
  },
  {
    name: 'A foster child is found in the road with a head wound',
    facts: aChildAway({ ...found, setting: 'foster-home', immediateDanger: true }),
    expect: both('located call-999 none', 'danger-found', 'is-found'),
  },
  {
    name: 'A child of 4 is found asleep in the wardrobe',
    facts: aChildAway({ ...found, age: 4 }),
    expect: both('located carers-locate none', 'found', 'is-found', 'is-a-child'),
  },
  {
    name: 'A young adult is back and well',
    facts: anAdultAway(found),
    expect: both('located carers-locate none', 'found', 'is-found', 'code-of-an-adult'),
  },
];
