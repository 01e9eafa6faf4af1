import { type IncidentExample, inAHome } from '../example.ts';

/** Examples for the tables of conduct that harms. */
export const harmExamples: readonly IncidentExample[] = [
  {
    name: 'A child throws a plate and it breaks',
    facts: inAHome({ kind: 'damage', severity: 'minor' }),
    expect: {
      '2021': [1, 'resolve-internally', 'damage-minor'],
      '2025': [1, 'resolve-internally', 'damage-minor'],
    },
  },
  {
    name: 'A child kicks a door off its hinges',
    facts: inAHome({ kind: 'damage', severity: 'moderate' }),
    expect: {
      '2021': [2, 'manager-decides', 'damage-moderate'],
      '2025': [2, 'manager-decides', 'damage-moderate'],
    },
  },
  {
    name: 'A child wrecks a kitchen and it is over',
    facts: inAHome({ kind: 'damage', severity: 'substantial', ongoing: false }),
    expect: {
      '2021': [3, 'report-non-urgent', 'damage-substantial'],
      '2025': [3, 'report-non-urgent', 'damage-substantial'],
    },
  },
  {
    name: 'A child is wrecking a kitchen now',
    facts: inAHome({ kind: 'damage', severity: 'substantial', ongoing: true }),
    expect: {
      '2021': [3, 'call-999', 'damage-substantial-ongoing'],
      '2025': [3, 'call-999', 'damage-substantial-ongoing'],
    },
  },
  {
    name: 'A child is wrecking a kitchen now and staff can keep everybody safe',
    facts: inAHome({ kind: 'damage', severity: 'substantial', ongoing: true }, { riskManageable: true }),
    expect: {
      '2021': [3, 'report-non-urgent', 'damage-substantial-managed'],
      '2025': [3, 'report-non-urgent', 'damage-substantial-managed'],
    },
  },
  {
    name: 'Damage of exactly 5,000 pounds does not exceed 5,000 pounds',
    facts: inAHome({ kind: 'damage', severity: 'substantial', estimatedValue: 5000 }),
    expect: {
      '2021': [3, 'report-non-urgent', 'damage-substantial'],
      '2025': [3, 'report-non-urgent', 'damage-substantial'],
    },
  },
  {
    name: 'Damage of 5,001 pounds exceeds 5,000 pounds',
    facts: inAHome({ kind: 'damage', severity: 'substantial', estimatedValue: 5001 }),
    expect: { '2021': [3, 'call-999', 'damage-over-limit'], '2025': [3, 'call-999', 'damage-over-limit'] },
  },
  {
    name: 'Damage of 8,000 pounds that staff can manage is reported in slow time',
    facts: inAHome(
      { kind: 'damage', severity: 'substantial', estimatedValue: 8000 },
      { riskManageable: true },
    ),
    expect: {
      '2021': [3, 'report-non-urgent', 'damage-over-limit-managed'],
      '2025': [3, 'report-non-urgent', 'damage-over-limit-managed'],
    },
  },
  {
    name: 'Damage of 8,000 pounds that has ended',
    facts: inAHome({ kind: 'damage', severity: 'substantial', estimatedValue: 8000, ongoing: false }),
    expect: {
      '2021': [3, 'report-non-urgent', 'damage-over-limit-ended'],
      '2025': [3, 'report-non-urgent', 'damage-over-limit-ended'],
    },
  },
  {
    name: 'A child sets fire to the curtains',
    facts: inAHome({ kind: 'damage', severity: 'minor', deliberateFire: true }),
    expect: { '2021': [3, 'call-999', 'damage-fire'], '2025': [3, 'call-999', 'damage-fire'] },
  },
  {
    name: 'A small fire was lit on purpose and is out',
    facts: inAHome({ kind: 'damage', severity: 'minor', deliberateFire: true, ongoing: false }),
    expect: {
      '2021': [3, 'report-non-urgent', 'damage-fire-out'],
      '2025': [3, 'report-non-urgent', 'damage-fire-out'],
    },
  },
  {
    name: 'A child swings at a carer and misses',
    facts: inAHome({ kind: 'assault', injury: 'none' }),
    expect: {
      '2021': [1, 'resolve-internally', 'assault-nobody-hurt'],
      '2025': [1, 'resolve-internally', 'assault-nobody-hurt'],
    },
  },
  {
    name: 'A child scratches another child',
    facts: inAHome({ kind: 'assault', injury: 'minor' }),
    expect: {
      '2021': [1, 'resolve-internally', 'assault-minor'],
      '2025': [1, 'resolve-internally', 'assault-minor'],
    },
  },
  {
    name: 'A child scratches a carer and may do it again',
    facts: inAHome({ kind: 'assault', injury: 'minor', recurrenceRisk: true }),
    expect: {
      '2021': [1, 'resolve-internally', 'assault-minor-again'],
      '2025': [1, 'resolve-internally', 'assault-minor-again'],
    },
  },
  {
    name: 'A child scratches a carer, may do it again, and staff cannot manage',
    facts: inAHome({ kind: 'assault', injury: 'minor', recurrenceRisk: true }, { riskManageable: false }),
    expect: {
      '2021': [2, 'manager-decides', 'assault-minor-unmanaged'],
      '2025': [2, 'manager-decides', 'assault-minor-unmanaged'],
    },
  },
  {
    name: 'A carer needs stitches',
    facts: inAHome({ kind: 'assault', injury: 'needs-treatment' }),
    expect: {
      '2021': [2, 'manager-decides', 'assault-needs-treatment'],
      '2025': [2, 'manager-decides', 'assault-needs-treatment'],
    },
  },
  {
    name: 'A carer needs stitches and it may happen again',
    facts: inAHome({ kind: 'assault', injury: 'needs-treatment', recurrenceRisk: true }),
    expect: {
      '2021': [2, 'manager-decides', 'assault-needs-treatment-again'],
      '2025': [2, 'manager-decides', 'assault-needs-treatment-again'],
    },
  },
  {
    name: 'A carer needs stitches, it may happen again, and staff cannot manage',
    facts: inAHome(
      { kind: 'assault', injury: 'needs-treatment', recurrenceRisk: true },
      { riskManageable: false },
    ),
    expect: {
      '2021': [3, 'call-999', 'assault-needs-treatment-unmanaged'],
      '2025': [3, 'call-999', 'assault-needs-treatment-unmanaged'],
    },
  },
  {
    name: 'Somebody is seriously hurt',
    facts: inAHome({ kind: 'assault', injury: 'serious' }),
    expect: { '2021': [3, 'call-999', 'assault-serious'], '2025': [3, 'call-999', 'assault-serious'] },
  },
  {
    name: 'A child takes a chocolate bar once',
    facts: inAHome({ kind: 'theft', value: 'minor' }),
    expect: {
      '2021': [2, 'manager-decides', 'theft-minor'],
      '2025': [1, 'resolve-internally', 'theft-minor'],
    },
  },
  {
    name: 'A child takes small things again and again',
    facts: inAHome({ kind: 'theft', value: 'minor', series: true }),
    expect: {
      '2021': [2, 'manager-decides', 'theft-series'],
      '2025': [2, 'manager-decides', 'theft-series'],
    },
  },
  {
    name: 'A child takes a phone',
    facts: inAHome({ kind: 'theft', value: 'moderate' }),
    expect: {
      '2021': [2, 'manager-decides', 'theft-moderate'],
      '2025': [2, 'manager-decides', 'theft-moderate'],
    },
  },
  {
    name: 'A child takes jewellery of great value',
    facts: inAHome({ kind: 'theft', value: 'substantial' }),
    expect: {
      '2021': [2, 'manager-decides', 'theft-substantial'],
      '2025': [2, 'manager-decides', 'theft-substantial'],
    },
  },
  {
    name: 'Children shout and slam doors',
    facts: inAHome({ kind: 'disorder', significant: false }),
    expect: {
      '2021': [1, 'resolve-internally', 'disorder-minor'],
      '2025': [1, 'resolve-internally', 'disorder-minor'],
    },
  },
  {
    name: 'There is significant disorder in the home',
    facts: inAHome({ kind: 'disorder', significant: true }),
    expect: {
      '2021': [3, 'call-999', 'disorder-significant'],
      '2025': [3, 'call-999', 'disorder-significant'],
    },
  },
  {
    name: 'There is significant disorder and staff can manage it',
    facts: inAHome({ kind: 'disorder', significant: true }, { riskManageable: true }),
    expect: {
      '2021': [3, 'report-non-urgent', 'disorder-managed'],
      '2025': [3, 'report-non-urgent', 'disorder-managed'],
    },
  },
  {
    name: 'A child shouts what they will do one day',
    facts: inAHome({ kind: 'threat', immediate: false }),
    expect: {
      '2021': [1, 'resolve-internally', 'threat-not-immediate'],
      '2025': [1, 'resolve-internally', 'threat-not-immediate'],
    },
  },
  {
    name: 'A child threatens somebody who is within reach',
    facts: inAHome({ kind: 'threat', immediate: true }),
    expect: { '2021': [3, 'call-999', 'threat-immediate'], '2025': [3, 'call-999', 'threat-immediate'] },
  },
  {
    name: 'A child threatens somebody and staff keep them apart',
    facts: inAHome({ kind: 'threat', immediate: true }, { riskManageable: true }),
    expect: {
      '2021': [2, 'manager-decides', 'threat-managed'],
      '2025': [2, 'manager-decides', 'threat-managed'],
    },
  },
  {
    name: 'A child swears at a neighbour',
    facts: inAHome({ kind: 'other', policeInFamilyHome: false }),
    expect: {
      '2021': [1, 'resolve-internally', 'other-family-would-settle'],
      '2025': [1, 'resolve-internally', 'other-family-would-settle'],
    },
  },
  {
    name: 'Something a family might call the police for',
    facts: inAHome({ kind: 'other', policeInFamilyHome: true }),
    expect: {
      '2021': [2, 'manager-decides', 'other-family-would-call'],
      '2025': [2, 'manager-decides', 'other-family-would-call'],
    },
  },
];
