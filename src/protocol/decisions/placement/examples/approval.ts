import { aChild, both, type PlacementExample } from '../example.ts';

const adjoining = { homeArea: 'adjoining', crossesLondonBoundary: 'neither' } as const;
const faraway = { homeArea: 'at-a-distance', crossesLondonBoundary: 'out-of-london' } as const;
const unknown = { homeArea: 'unknown' } as const;
const fosterHome = { settingKind: 'foster-home', registration: 'registered' } as const;

/** Who must approve, and who is told, by where the home lies. */
export const approvalExamples: readonly PlacementExample[] = [
  {
    name: "A child moves within the area to a registered children's home",
    facts: aChild(),
    expect: both(
      'none',
      'in-order',
      'area-inside',
      'registration-found',
      'setting-ordinary',
      'school-stays',
      'told-move',
      'there-inside',
      'home-own-area',
      'order-none',
      'police-unlikely',
      'london-own-area',
      'pledge-given',
      'needs-assessed',
    ),
  },
  {
    name: 'A child moves to a home in an adjoining borough',
    facts: aChild(adjoining),
    expect: both(
      'nominated-officer',
      'in-order',
      'area-adjoining',
      'there-looked-after',
      'home-childrens-home',
      'london-within',
    ),
  },
  {
    name: 'A child must leave tonight for a home in an adjoining borough',
    facts: aChild({ ...adjoining, emergency: true }),
    expect: both('nominated-officer', 'in-order', 'area-adjoining-emergency', 'told-move-emergency'),
  },
  {
    name: 'A child comes into care and is to live on the coast',
    facts: aChild({ ...faraway, event: 'starts' }),
    expect: both('director', 'in-order', 'area-at-a-distance', 'told-first-home', 'london-out'),
  },
  {
    name: 'A child comes into care tonight and the only home is far away',
    facts: aChild({ ...faraway, event: 'starts', emergency: true }),
    expect: both('director', 'in-order', 'area-at-a-distance-emergency', 'told-first-home-emergency'),
  },
  {
    name: 'Nobody knows which authority the home is in',
    facts: aChild(unknown),
    expect: {
      '2021': ['director', 'in-order', 'area-unknown', 'there-looked-after', 'london-unsaid'],
      '2025': ['director', 'in-order', 'area-unknown', 'there-looked-after-unknown', 'london-unsaid'],
    },
  },
  {
    name: 'A grandmother far away takes the child in',
    facts: aChild({
      ...faraway,
      settingKind: 'foster-home',
      connectedPerson: true,
      registration: 'not-needed',
    }),
    expect: both(
      'none',
      'in-order',
      'area-family-or-own-carer',
      'setting-connected',
      'registration-own-carer',
      'home-of-somebody-else',
      'pledge-no-provider',
    ),
  },
  {
    name: 'A foster carer approved by the authority has moved, and nobody knows where to',
    facts: aChild({ ...unknown, ...fosterHome, ownFosterCarer: true }),
    expect: both('none', 'in-order', 'area-family-or-own-carer-unknown', 'home-of-somebody-else'),
  },
  {
    name: 'A child moves to a foster home of an agency in an adjoining borough',
    facts: aChild({ ...adjoining, ...fosterHome }),
    expect: both('nominated-officer', 'in-order', 'area-adjoining', 'registration-found', 'home-foster'),
  },
  {
    name: 'A child on a care order goes back to their mother',
    facts: aChild({ settingKind: 'with-parents', registration: 'not-needed' }),
    expect: both('nominated-officer', 'in-order', 'setting-parents', 'registration-not-asked'),
  },
  {
    name: 'A child on a care order goes back to their father tonight',
    facts: aChild({ settingKind: 'with-parents', registration: 'not-needed', emergency: true }),
    expect: both('nominated-officer', 'in-order', 'setting-parents-emergency'),
  },
  {
    name: 'A child is to live in a secure home far away',
    facts: aChild({ ...faraway, settingKind: 'secure' }),
    expect: both('director', 'in-order', 'setting-secure', 'home-childrens-home'),
  },
  {
    name: 'A child with special educational needs moves to a provider that has not pledged',
    facts: aChild({ ...adjoining, sendNeeds: true, pledgeInContract: false }),
    expect: both('nominated-officer', 'in-order', 'needs-with-send', 'pledge-missing'),
  },
  {
    name: 'A child moves to a provider of whose contract nothing is known',
    facts: aChild({ ...adjoining, pledgeInContract: undefined }),
    expect: both('nominated-officer', 'in-order', 'pledge-unsaid'),
  },
  {
    name: 'A child moves within the area to a provider that has not pledged',
    facts: aChild({ pledgeInContract: false }),
    expect: both('none', 'in-order', 'pledge-own-area'),
  },
  {
    name: 'A child from Kent comes to a home in London',
    facts: aChild({ homeArea: 'at-a-distance', crossesLondonBoundary: 'into-london' }),
    expect: both('director', 'in-order', 'london-into'),
  },
];
