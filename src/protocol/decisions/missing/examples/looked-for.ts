import { aChildAway, both, type MissingExample } from '../example.ts';

const known = { whereaboutsKnown: true } as const;
const looked = { enquiriesMade: true } as const;

/** Children who are late, out, or cannot be found. */
export const lookedForExamples: readonly MissingExample[] = [
  {
    name: 'A child of 15 is not home at curfew and nobody has called her yet',
    facts: aChildAway(),
    expect: both(
      'unauthorised-absence carers-locate none',
      'not-looked-for',
      'being-looked-for',
      'code-not-yet',
      'is-a-child',
      'no-signs',
    ),
  },
  {
    name: 'A child of 16 stays the night with a friend the foster carer knows',
    facts: aChildAway({ age: 16, setting: 'foster-home', ...known }),
    expect: both('unauthorised-absence carers-locate A', 'whereabouts-known', 'known', 'code-away'),
  },
  {
    name: 'Friends, family and the social worker were asked and nobody knows where she is',
    facts: aChildAway(looked),
    expect: both('missing report-online M', 'not-found', 'looked-for-in-vain', 'code-missing'),
  },
  {
    name: 'A foster child of 14 who was threatened this week does not come home',
    facts: aChildAway({ age: 14, setting: 'foster-home', significantRisk: true }),
    expect: both('missing report-online M', 'risk', 'unknown-and-at-risk', 'code-missing-at-risk'),
  },
  {
    name: 'A child is at the flat of a man who is thought to exploit him',
    facts: aChildAway({ ...known, significantRisk: true, concerns: ['exploitation'] }),
    expect: both('unauthorised-absence report-online A', 'risk', 'known-and-at-risk', 'signs-named'),
  },
  {
    name: 'A foster child sends a message that she will harm herself, from nobody knows where',
    facts: aChildAway({ setting: 'foster-home', immediateDanger: true }),
    expect: both('missing call-999 M', 'danger', 'unknown-and-at-risk'),
  },
  {
    name: 'A child is held at an address that the carers know',
    facts: aChildAway({ ...known, immediateDanger: true, concerns: ['coercion'] }),
    expect: both('unauthorised-absence call-999 A', 'danger', 'known-and-at-risk'),
  },
  {
    name: 'A trafficked child cannot be found after all have looked',
    facts: aChildAway({
      age: 17,
      ...looked,
      significantRisk: true,
      concerns: ['trafficking', 'exploitation'],
    }),
    expect: both('missing report-online M', 'risk', 'looked-for-in-vain', 'signs-named'),
  },
  {
    name: 'A child of 16 with signs of exploitation is late, and nobody sees a significant risk tonight',
    facts: aChildAway({ age: 16, concerns: ['exploitation'] }),
    expect: both('unauthorised-absence carers-locate none', 'not-looked-for', 'signs-named'),
  },
  {
    name: 'A child of 17 in supported accommodation went to his sister without saying so',
    facts: aChildAway({ age: 17, setting: 'supported-accommodation', ...known, ...looked }),
    expect: both('unauthorised-absence carers-locate A', 'whereabouts-known', 'known'),
  },
];
