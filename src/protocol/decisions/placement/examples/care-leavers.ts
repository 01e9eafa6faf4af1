import { aLeaver, both, type PlacementExample } from '../example.ts';

const faraway = { homeArea: 'at-a-distance', crossesLondonBoundary: 'out-of-london' } as const;
const notNeeded = { registration: 'not-needed' } as const;

/** Care leavers from 16 to 25. */
export const leaverExamples: readonly PlacementExample[] = [
  {
    name: 'A care leaver of 19 moves within the area, and nobody has spoken of college',
    facts: aLeaver({ schoolChanges: undefined }),
    expect: both(
      'none',
      'in-order',
      'area-leaver',
      'told-leaver',
      'school-leaver-unsaid',
      'registration-not-asked',
    ),
  },
  {
    name: 'A care leaver of 19 moves out of London and loses their apprenticeship',
    facts: aLeaver({ ...faraway, schoolChanges: true }),
    expect: both(
      'none',
      'in-order',
      'there-leaver',
      'school-leaver-changes',
      'home-supported-accommodation-adult',
    ),
  },
  {
    name: 'A care leaver of 22 moves, and nobody knows to whose area',
    facts: aLeaver({ age: 22, homeArea: 'unknown' }),
    expect: both('none', 'in-order', 'there-leaver-unknown'),
  },
  {
    name: 'A care leaver of 20 likely to meet the police moves out of London',
    facts: aLeaver({ ...faraway, age: 20, policeContactLikely: true }),
    expect: {
      '2021': ['none', 'in-order', 'police-away-leaver'],
      '2025': ['none', 'in-order', 'police-away'],
    },
  },
  {
    name: 'A care leaver of 18 goes back to their mother',
    facts: aLeaver({ age: 18, settingKind: 'with-parents', ...notNeeded }),
    expect: both('none', 'in-order', 'setting-parents-leaver'),
  },
  {
    name: 'A care leaver of 18 moves in with an uncle who fosters',
    facts: aLeaver({ age: 18, settingKind: 'foster-home', connectedPerson: true, ...notNeeded }),
    expect: both('none', 'in-order', 'setting-connected-leaver'),
  },
  {
    name: 'A care leaver of 21 is sent to prison',
    facts: aLeaver({ ...faraway, age: 21, settingKind: 'custody', ...notNeeded }),
    expect: both('none', 'in-order', 'area-custody', 'told-custody-leaver'),
  },
];
