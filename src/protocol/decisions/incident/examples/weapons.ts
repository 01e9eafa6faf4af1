import { type IncidentExample, inAHome } from '../example.ts';

/** Examples for the table of weapons. */
export const weaponExamples: readonly IncidentExample[] = [
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
    name: 'A child holds a knife to someone',
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
];
