import { aChild, both, type PlacementExample } from '../example.ts';

const adjoining = { homeArea: 'adjoining', crossesLondonBoundary: 'neither' } as const;
const faraway = { homeArea: 'at-a-distance', crossesLondonBoundary: 'out-of-london' } as const;
const custody = { settingKind: 'custody', registration: 'not-needed', schoolChanges: true } as const;

/** Orders, contact with the police, custody. */
export const justiceExamples: readonly PlacementExample[] = [
  {
    name: 'A child on a court order moves out of London',
    facts: aChild({ ...faraway, onOrder: 'court-order' }),
    expect: both('director', 'in-order', 'order-out-of-london'),
  },
  {
    name: 'A child on a court order moves to an adjoining borough',
    facts: aChild({ ...adjoining, onOrder: 'court-order' }),
    expect: both('nominated-officer', 'in-order', 'order-elsewhere'),
  },
  {
    name: 'A child on a court order moves, and nobody knows to whose area',
    facts: aChild({ homeArea: 'unknown', onOrder: 'court-order' }),
    expect: both('director', 'in-order', 'order-unknown'),
  },
  {
    name: 'A child on a court order moves within the area',
    facts: aChild({ onOrder: 'court-order' }),
    expect: both('none', 'in-order', 'order-own-area'),
  },
  {
    name: 'A child with a disposal out of court moves out of London',
    facts: aChild({ ...faraway, onOrder: 'out-of-court-disposal' }),
    expect: {
      '2021': ['director', 'in-order', 'order-disposal'],
      '2025': ['director', 'in-order', 'order-out-of-london'],
    },
  },
  {
    name: 'A child likely to meet the police moves to an adjoining borough',
    facts: aChild({ ...adjoining, policeContactLikely: true }),
    expect: both('nominated-officer', 'in-order', 'police-away'),
  },
  {
    name: 'A child likely to meet the police moves within the area',
    facts: aChild({ policeContactLikely: true }),
    expect: both('none', 'in-order', 'police-own-area'),
  },
  {
    name: 'A child of 16 is remanded to custody far from London',
    facts: aChild({ ...custody, ...faraway, age: 16, policeContactLikely: true }),
    expect: both(
      'none',
      'in-order',
      'area-custody',
      'setting-ordinary',
      'school-custody',
      'told-custody',
      'there-custody',
      'order-custody',
      'police-custody',
      'london-custody',
    ),
  },
];
