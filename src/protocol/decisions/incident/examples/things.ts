import { type IncidentExample, inAHome } from '../example.ts';

/** Examples for the tables of things found or told. */
export const thingsExamples: readonly IncidentExample[] = [
  {
    name: 'Class B for the first time',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1 }),
    expect: {
      '2021': [1, 'resolve-internally', 'drugs-b-c-first'],
      '2025': [1, 'resolve-internally', 'drugs-b-c-first'],
    },
  },
  {
    name: 'Class C for the second time',
    facts: inAHome({ kind: 'drugs', class: 'C', occasion: 2 }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-b-c-second'],
      '2025': [2, 'manager-decides', 'drugs-b-c-second'],
    },
  },
  {
    name: 'Class B for the third time',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 3 }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-b-c-later'],
      '2025': [3, 'report-non-urgent', 'drugs-b-c-later'],
    },
  },
  {
    name: 'Class A for the first time',
    facts: inAHome({ kind: 'drugs', class: 'A', occasion: 1 }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-a-first'],
      '2025': [2, 'manager-decides', 'drugs-a-first'],
    },
  },
  {
    name: 'Class A for the second time',
    facts: inAHome({ kind: 'drugs', class: 'A', occasion: 2 }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-a-again'],
      '2025': [3, 'report-non-urgent', 'drugs-a-again'],
    },
  },
  {
    name: 'Class A in a larger quantity for the first time: a child at risk, no higher level',
    facts: inAHome({ kind: 'drugs', class: 'A', occasion: 1, largerQuantity: true }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-a-first'],
      '2025': [2, 'manager-decides', 'drugs-a-first'],
    },
  },
  {
    name: 'An unknown powder for the first time',
    facts: inAHome({ kind: 'drugs', class: 'unknown', occasion: 1 }),
    expect: {
      '2021': [1, 'resolve-internally', 'drugs-unknown-first'],
      '2025': [1, 'resolve-internally', 'drugs-unknown-first'],
    },
  },
  {
    name: 'An unknown powder for the second time',
    facts: inAHome({ kind: 'drugs', class: 'unknown', occasion: 2 }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-unknown-second'],
      '2025': [2, 'manager-decides', 'drugs-unknown-second'],
    },
  },
  {
    name: 'An unknown powder for the third time',
    facts: inAHome({ kind: 'drugs', class: 'unknown', occasion: 3 }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-unknown-later'],
      '2025': [3, 'report-non-urgent', 'drugs-unknown-later'],
    },
  },
  {
    name: 'A psychoactive substance for the first time',
    facts: inAHome({ kind: 'drugs', class: 'psychoactive', occasion: 1 }),
    expect: {
      '2021': [1, 'resolve-internally', 'drugs-psychoactive-first'],
      '2025': [1, 'resolve-internally', 'drugs-psychoactive-first'],
    },
  },
  {
    name: 'A psychoactive substance for the fourth time',
    facts: inAHome({ kind: 'drugs', class: 'psychoactive', occasion: 4 }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-psychoactive-again'],
      '2025': [2, 'manager-decides', 'drugs-psychoactive-again'],
    },
  },
  {
    name: 'Supply with nobody at immediate risk',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1, supply: true }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-supply'],
      '2025': [3, 'report-non-urgent', 'drugs-supply'],
    },
  },
  {
    name: 'Supply with somebody at immediate risk',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1, supply: true, immediateRisk: true }),
    expect: { '2021': [3, 'call-999', 'drugs-supply-risk'], '2025': [3, 'call-999', 'drugs-supply-risk'] },
  },
  {
    name: 'A knife is handed to staff',
    facts: inAHome({ kind: 'weapon', offensive: true, surrendered: true }),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-safe'],
      '2025': [3, 'report-non-urgent', 'weapon-offensive-safe'],
    },
  },
  {
    name: 'A machete was not handed over, and nobody says who has it',
    facts: inAHome({ kind: 'weapon', offensive: true, surrendered: false }),
    expect: {
      '2021': [3, 'call-999', 'weapon-offensive-held'],
      '2025': [3, 'call-999', 'weapon-offensive-held'],
    },
  },
  {
    name: 'A child keeps a knife and staff cannot manage',
    facts: inAHome({ kind: 'weapon', offensive: true, surrendered: false }, { riskManageable: false }),
    expect: {
      '2021': [3, 'call-999', 'weapon-offensive-held'],
      '2025': [3, 'call-999', 'weapon-offensive-held'],
    },
  },
  {
    name: 'A child threatens with a knife and keeps it',
    facts: inAHome({ kind: 'weapon', offensive: true, surrendered: false, aggravated: true }),
    expect: {
      '2021': [3, 'call-999', 'weapon-aggravated-held'],
      '2025': [3, 'call-999', 'weapon-aggravated-held'],
    },
  },
  {
    name: 'A child threatened with a knife, then handed it over',
    facts: inAHome({ kind: 'weapon', offensive: true, surrendered: true, aggravated: true }),
    expect: {
      '2021': [3, 'call-999', 'weapon-aggravated-safe'],
      '2025': [3, 'call-999', 'weapon-aggravated-safe'],
    },
  },
  {
    name: 'A child threatened with a knife, handed it over, and all is calm',
    facts: inAHome(
      { kind: 'weapon', offensive: true, surrendered: true, aggravated: true },
      { riskManageable: true },
    ),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-aggravated-managed'],
      '2025': [3, 'report-non-urgent', 'weapon-aggravated-managed'],
    },
  },
  {
    name: 'A child holds a knife to somebody',
    facts: inAHome({ kind: 'weapon', offensive: true, surrendered: false, immediateRisk: true }),
    expect: {
      '2021': [3, 'call-999', 'weapon-immediate-risk'],
      '2025': [3, 'call-999', 'weapon-immediate-risk'],
    },
  },
  {
    name: 'A kitchen knife from a bedroom is handed over',
    facts: inAHome({ kind: 'weapon', offensive: false, surrendered: true }),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-safe'],
      '2025': [2, 'manager-decides', 'weapon-object'],
    },
  },
  {
    name: 'A child will not give up a kitchen knife, with nobody at risk',
    facts: inAHome({ kind: 'weapon', offensive: false, surrendered: false }),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-object-held'],
      '2025': [2, 'manager-decides', 'weapon-object'],
    },
  },
  {
    name: 'A child threatened with a broom and gave it up',
    facts: inAHome({ kind: 'weapon', offensive: false, surrendered: true, aggravated: true }),
    expect: {
      '2021': [3, 'call-999', 'weapon-aggravated-safe'],
      '2025': [3, 'call-999', 'weapon-aggravated-safe'],
    },
  },
  {
    name: 'A child threatened with a broom and kept it, with nobody at immediate risk',
    facts: inAHome({ kind: 'weapon', offensive: false, surrendered: false, aggravated: true }),
    expect: {
      '2021': [3, 'call-999', 'weapon-aggravated-held'],
      '2025': [3, 'call-999', 'weapon-aggravated-held'],
    },
  },
  {
    name: 'A child says they were assaulted tonight',
    facts: inAHome({ kind: 'sexual', what: 'assault', when: 'recent' }),
    expect: { '2021': [3, 'call-999', 'sexual-recent'], '2025': [3, 'call-999', 'sexual-recent'] },
  },
  {
    name: 'A child speaks of abuse years ago: never a 999 matter',
    facts: inAHome({ kind: 'sexual', what: 'assault', when: 'historical' }),
    expect: {
      '2021': [3, 'report-non-urgent', 'sexual-historical'],
      '2025': [3, 'report-non-urgent', 'sexual-historical'],
    },
  },
  {
    name: 'A child speaks of past exploitation: never a 999 matter',
    facts: inAHome({ kind: 'sexual', what: 'exploitation', when: 'historical' }),
    expect: {
      '2021': [3, 'report-non-urgent', 'sexual-historical'],
      '2025': [3, 'report-non-urgent', 'sexual-historical'],
    },
  },
  {
    name: 'Indecent images on the shared tablet',
    facts: inAHome({ kind: 'illegal-material', what: 'indecent-images' }),
    expect: {
      '2021': [2, 'manager-decides', 'illegal-material-found'],
      '2025': [3, 'report-non-urgent', 'illegal-material-shared'],
    },
  },
  {
    name: 'Staff found a machete in a room and locked it away',
    facts: inAHome({ kind: 'weapon', offensive: true, heldBy: 'staff', used: 'no' }),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-safe'],
      '2025': [3, 'report-non-urgent', 'weapon-offensive-safe'],
    },
  },
  {
    name: 'A child still has a flick knife, and staff keep everybody safe',
    facts: inAHome({ kind: 'weapon', offensive: true, heldBy: 'child' }, { riskManageable: true }),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-offensive-held-managed'],
      '2025': [3, 'report-non-urgent', 'weapon-offensive-held-managed'],
    },
  },
  {
    name: 'A child still has a kitchen knife, and staff cannot keep everybody safe',
    facts: inAHome({ kind: 'weapon', offensive: false, heldBy: 'child' }, { riskManageable: false }),
    expect: {
      '2021': [3, 'call-999', 'weapon-object-held-unmanaged'],
      '2025': [2, 'call-999', 'risk-not-managed'],
    },
  },
  {
    name: 'A child threatened with a kitchen knife and still has it',
    facts: inAHome({ kind: 'weapon', offensive: false, heldBy: 'child', used: 'threatened' }),
    expect: {
      '2021': [3, 'call-999', 'weapon-aggravated-held'],
      '2025': [3, 'call-999', 'weapon-aggravated-held'],
    },
  },
  {
    name: 'A child hurt somebody with a bat, gave it up, and all is calm',
    facts: inAHome(
      { kind: 'weapon', offensive: false, heldBy: 'staff', used: 'hurt' },
      { riskManageable: true, hurt: 'minor' },
    ),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-aggravated-managed'],
      '2025': [3, 'report-non-urgent', 'weapon-aggravated-managed'],
    },
  },
  {
    name: 'Extremist files on their own phone alone',
    facts: inAHome({ kind: 'illegal-material', what: 'extremist', device: 'own' }),
    expect: {
      '2021': [2, 'manager-decides', 'illegal-material-found'],
      '2025': [2, 'manager-decides', 'illegal-material-own'],
    },
  },
  {
    name: 'A child sent a picture of themselves',
    facts: inAHome({ kind: 'illegal-material', what: 'indecent-images', device: 'own', ofThemselves: true }),
    expect: {
      '2021': [2, 'manager-decides', 'illegal-material-found'],
      '2025': [2, 'manager-decides', 'illegal-material-of-themselves'],
    },
  },
  {
    name: 'A child is ill from a pill nobody can name',
    facts: inAHome({ kind: 'drugs', class: 'unknown', occasion: 1, immediateRisk: true }),
    expect: { '2021': [1, 'call-999', 'hurt-emergency'], '2025': [1, 'call-999', 'hurt-emergency'] },
  },
  {
    name: 'Cannabis kept for somebody else',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1, carriesForOthers: true }),
    expect: {
      '2021': [1, 'resolve-internally', 'concern-exploitation'],
      '2025': [1, 'resolve-internally', 'concern-exploitation'],
    },
  },
  {
    name: 'A child was stabbed, and nobody says how badly',
    facts: inAHome(
      { kind: 'weapon', offensive: true, heldBy: 'nobody-knows', used: 'hurt' },
      { child: 'harmed', doneBy: 'outside' },
    ),
    expect: { '2021': [3, 'call-999', 'hurt-emergency'], '2025': [3, 'call-999', 'hurt-emergency'] },
  },
  {
    name: 'A child showed a kitchen knife, and staff have it',
    facts: inAHome({ kind: 'weapon', offensive: false, heldBy: 'staff', used: 'shown' }),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-safe'],
      '2025': [2, 'manager-decides', 'weapon-object-shown'],
    },
  },
  {
    name: 'A child showed a kitchen knife and keeps it, and staff keep everybody safe',
    facts: inAHome(
      { kind: 'weapon', offensive: false, heldBy: 'child', used: 'shown' },
      { riskManageable: true },
    ),
    expect: {
      '2021': [3, 'report-non-urgent', 'weapon-object-shown-managed'],
      '2025': [2, 'manager-decides', 'weapon-object-shown-managed'],
    },
  },
  {
    name: 'A child showed a kitchen knife and keeps it',
    facts: inAHome({ kind: 'weapon', offensive: false, heldBy: 'child', used: 'shown' }),
    expect: {
      '2021': [3, 'call-999', 'weapon-object-shown-held'],
      '2025': [3, 'call-999', 'weapon-object-shown-held'],
    },
  },
  {
    name: 'A child is said to have touched another child tonight',
    facts: inAHome({ kind: 'sexual', what: 'assault', when: 'recent' }, { child: 'did-it' }),
    expect: { '2021': [3, 'call-999', 'sexual-recent'], '2025': [3, 'call-999', 'sexual-recent'] },
  },
];
