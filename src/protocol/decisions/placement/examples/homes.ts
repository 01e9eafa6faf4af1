import { aChild, aLeaver, both, type PlacementExample } from '../example.ts';

const adjoining = { homeArea: 'adjoining', crossesLondonBoundary: 'neither' } as const;
const supported = { settingKind: 'supported-accommodation', age: 17 } as const;

/** Registered, not registered, not known. */
export const homeExamples: readonly PlacementExample[] = [
  {
    name: "A children's home that is not registered offers the only free bed",
    facts: aChild({ registration: 'unregistered', emergency: true }),
    expect: both('none', 'stands-out', 'registration-missing', 'stopped-already-there'),
  },
  {
    name: "A children's home that is not registered is offered for next week",
    facts: aChild({ registration: 'unregistered', alreadyThere: false }),
    expect: both('none', 'stands-out', 'registration-missing', 'stopped-before'),
  },
  {
    name: 'A care leaver of 17 was sent last night to supported accommodation that is not registered',
    facts: aLeaver({ age: 17, registration: 'unregistered', alreadyThere: true }),
    expect: both('none', 'stands-out', 'registration-missing', 'stopped-leaver-already-there'),
  },
  {
    name: 'A care leaver of 17 is offered supported accommodation that is not registered',
    facts: aLeaver({ age: 17, registration: 'unregistered', alreadyThere: false }),
    expect: both('none', 'stands-out', 'registration-missing', 'stopped-leaver-before'),
  },
  {
    name: 'An aunt takes the child in, and somebody noted that she is not registered',
    facts: aChild({ settingKind: 'foster-home', connectedPerson: true, registration: 'unregistered' }),
    expect: both('none', 'in-order', 'registration-own-carer', 'setting-connected'),
  },
  {
    name: "A foster home of the authority's own service, approved by another team",
    facts: aChild({ settingKind: 'foster-home', registration: 'not-needed' }),
    expect: both('none', 'in-order', 'registration-own-fostering-service'),
  },
  {
    name: 'A care leaver of 20 rents a flat of their own',
    facts: aLeaver({ age: 20, settingKind: 'other', registration: 'unregistered' }),
    expect: both('none', 'in-order', 'registration-not-asked'),
  },
  {
    name: 'Nobody knows whether the home is registered',
    facts: aChild({ registration: 'unknown' }),
    expect: both('none', 'find-out', 'registration-unknown'),
  },
  {
    name: 'A provider says that its home need not register',
    facts: aChild({ registration: 'not-needed' }),
    expect: both('none', 'find-out', 'registration-said-not-needed'),
  },
  {
    name: 'A holiday cottage with two agency staff is offered',
    facts: aChild({ settingKind: 'other', registration: 'unregistered', ...adjoining }),
    expect: both('none', 'stands-out', 'registration-missing-elsewhere', 'stopped-already-there'),
  },
  {
    name: 'A child of 15 is offered a bed in supported accommodation',
    facts: aChild({ ...supported, age: 15 }),
    expect: both('none', 'stands-out', 'registration-too-young'),
  },
  {
    name: 'A child of 17 moves to supported accommodation in an adjoining borough',
    facts: aChild({ ...supported, ...adjoining }),
    expect: both('nominated-officer', 'in-order', 'registration-found', 'home-supported-accommodation'),
  },
  {
    name: 'A child of 17 is offered supported accommodation that is not registered',
    facts: aChild({ ...supported, registration: 'unregistered' }),
    expect: both('none', 'stands-out', 'registration-missing'),
  },
];
