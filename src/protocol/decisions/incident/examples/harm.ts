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
      '2021': [3, 'call-999', 'damage-substantial-ongoing'],
      '2025': [3, 'call-999', 'damage-substantial-ongoing'],
    },
  },
  {
    name: 'Damage of exactly 5,000 pounds does not exceed 5,000 pounds',
    facts: inAHome({ kind: 'damage', severity: 'substantial', estimatedValue: 5000, ongoing: false }),
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
    name: 'Damage of 8,000 pounds that goes on stays a 999 matter though staff say they manage',
    facts: inAHome(
      { kind: 'damage', severity: 'substantial', estimatedValue: 8000 },
      { riskManageable: true },
    ),
    expect: { '2021': [3, 'call-999', 'damage-over-limit'], '2025': [3, 'call-999', 'damage-over-limit'] },
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
      '2021': [2, 'manager-decides', 'damage-fire-out'],
      '2025': [2, 'manager-decides', 'damage-fire-out'],
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
    expect: { '2021': [1, 'call-999', 'risk-not-managed'], '2025': [1, 'call-999', 'risk-not-managed'] },
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
    expect: { '2021': [2, 'call-999', 'risk-not-managed'], '2025': [2, 'call-999', 'risk-not-managed'] },
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
      '2021': [3, 'call-999', 'disorder-significant'],
      '2025': [3, 'call-999', 'disorder-significant'],
    },
  },
  {
    name: 'A child made a threat, not for now, and nobody says of what',
    facts: inAHome({ kind: 'threat', immediate: false }),
    expect: {
      '2021': [2, 'manager-decides', 'threat-serious'],
      '2025': [2, 'manager-decides', 'threat-serious'],
    },
  },
  {
    name: 'A child threatens someone who is within reach',
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
  {
    name: 'Damage that is substantial, and nobody says whether it is over',
    facts: inAHome({ kind: 'damage', severity: 'substantial' }),
    expect: {
      '2021': [3, 'call-999', 'damage-substantial-ongoing'],
      '2025': [3, 'call-999', 'damage-substantial-ongoing'],
    },
  },
  {
    name: 'A fire wrecked a kitchen and is out',
    facts: inAHome({ kind: 'damage', severity: 'substantial', deliberateFire: true, ongoing: false }),
    expect: {
      '2021': [3, 'report-non-urgent', 'damage-fire-out-substantial'],
      '2025': [3, 'report-non-urgent', 'damage-fire-out-substantial'],
    },
  },
  {
    name: 'A child shouts insults',
    facts: inAHome({ kind: 'threat', immediate: true, of: 'words' }),
    expect: {
      '2021': [1, 'resolve-internally', 'threat-of-nothing-that-harms'],
      '2025': [1, 'resolve-internally', 'threat-of-nothing-that-harms'],
    },
  },
  {
    name: 'A child says they will slap somebody one day',
    facts: inAHome({ kind: 'threat', immediate: false, of: 'harm' }),
    expect: {
      '2021': [1, 'resolve-internally', 'threat-not-immediate'],
      '2025': [1, 'resolve-internally', 'threat-not-immediate'],
    },
  },
  {
    name: 'A child says they will stab another child tomorrow',
    facts: inAHome({ kind: 'threat', immediate: false, of: 'serious-harm' }),
    expect: {
      '2021': [2, 'manager-decides', 'threat-serious'],
      '2025': [2, 'manager-decides', 'threat-serious'],
    },
  },
  {
    name: 'A child is about to smash a window',
    facts: inAHome({ kind: 'threat', immediate: true, of: 'damage' }),
    expect: {
      '2021': [2, 'manager-decides', 'threat-of-less'],
      '2025': [2, 'manager-decides', 'threat-of-less'],
    },
  },
  {
    name: 'A child is about to slap somebody',
    facts: inAHome({ kind: 'threat', immediate: true, of: 'harm' }),
    expect: {
      '2021': [2, 'manager-decides', 'threat-of-less'],
      '2025': [2, 'manager-decides', 'threat-of-less'],
    },
  },
];
