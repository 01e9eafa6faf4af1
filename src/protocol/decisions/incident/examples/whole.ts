import { type IncidentExample, inAHome } from '../example.ts';

/** Examples for the tables of the incident as a whole. */
export const wholeExamples: readonly IncidentExample[] = [
  {
    name: 'A broken plate while somebody is in danger of serious harm',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { immediateRisk: ['serious-harm'] }),
    expect: { '2021': [3, 'call-999', 'risk-serious-harm'], '2025': [3, 'call-999', 'risk-serious-harm'] },
  },
  {
    name: 'Danger of serious harm stays a 999 matter though staff say they manage',
    facts: inAHome(
      { kind: 'damage', severity: 'minor' },
      { immediateRisk: ['serious-harm'], riskManageable: true },
    ),
    expect: { '2021': [3, 'call-999', 'risk-serious-harm'], '2025': [3, 'call-999', 'risk-serious-harm'] },
  },
  {
    name: 'A broken plate while property is in danger',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { immediateRisk: ['substantial-damage'] }),
    expect: { '2021': [3, 'call-999', 'risk-property'], '2025': [3, 'call-999', 'risk-property'] },
  },
  {
    name: 'A broken plate while property is in danger and staff can manage',
    facts: inAHome(
      { kind: 'damage', severity: 'minor' },
      { immediateRisk: ['substantial-damage'], riskManageable: true },
    ),
    expect: { '2021': [3, 'call-999', 'risk-property'], '2025': [3, 'call-999', 'risk-property'] },
  },
  {
    name: 'A scratch in the middle of significant disorder',
    facts: inAHome({ kind: 'assault', injury: 'minor' }, { immediateRisk: ['significant-disorder'] }),
    expect: { '2021': [3, 'call-999', 'risk-disorder'], '2025': [3, 'call-999', 'risk-disorder'] },
  },
  {
    name: 'A scratch in significant disorder that staff can manage',
    facts: inAHome(
      { kind: 'assault', injury: 'minor' },
      { immediateRisk: ['significant-disorder'], riskManageable: true },
    ),
    expect: { '2021': [3, 'call-999', 'risk-disorder'], '2025': [3, 'call-999', 'risk-disorder'] },
  },
  {
    name: 'A child breaks plates week after week',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { pattern: { persistent: true } }),
    expect: {
      '2021': [2, 'manager-decides', 'pattern-persistent'],
      '2025': [2, 'manager-decides', 'pattern-persistent'],
    },
  },
  {
    name: 'A child breaks plates week after week, after a warning that repeats would be reported',
    facts: inAHome(
      { kind: 'damage', severity: 'minor' },
      { pattern: { persistent: true, warnedOfReport: true } },
    ),
    expect: {
      '2021': [2, 'manager-decides', 'pattern-persistent-warned'],
      '2025': [2, 'manager-decides', 'pattern-persistent'],
    },
  },
  {
    name: 'A child breaks plates for hours',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { pattern: { prolonged: true } }),
    expect: {
      '2021': [1, 'manager-decides', 'pattern-prolonged'],
      '2025': [2, 'manager-decides', 'pattern-prolonged'],
    },
  },
  {
    name: 'A child breaks plates for hours, after a warning that repeats would be reported',
    facts: inAHome(
      { kind: 'damage', severity: 'minor' },
      { pattern: { prolonged: true, warnedOfReport: true } },
    ),
    expect: {
      '2021': [1, 'manager-decides', 'pattern-prolonged'],
      '2025': [2, 'manager-decides', 'pattern-prolonged'],
    },
  },
  {
    name: 'Another child scratched once wants the police',
    facts: inAHome({ kind: 'assault', injury: 'minor' }, { victim: { who: 'child', wantsPolice: true } }),
    expect: {
      '2021': [1, 'resolve-internally', 'victim-asks-level-1'],
      '2025': [1, 'resolve-internally', 'victim-asks-level-1'],
    },
  },
  {
    name: 'A carer who needed stitches wants the police',
    facts: inAHome(
      { kind: 'assault', injury: 'needs-treatment' },
      { victim: { who: 'staff', wantsPolice: true } },
    ),
    expect: {
      '2021': [2, 'report-non-urgent', 'victim-asks-level-2'],
      '2025': [2, 'report-non-urgent', 'victim-asks-level-2'],
    },
  },
  {
    name: 'A carer who was seriously hurt wants the police',
    facts: inAHome({ kind: 'assault', injury: 'serious' }, { victim: { who: 'staff', wantsPolice: true } }),
    expect: { '2021': [3, 'call-999', 'assault-serious'], '2025': [3, 'call-999', 'assault-serious'] },
  },
  {
    name: 'A child with signs of exploitation is found with class B once: the signs never raise the level',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1 }, { concerns: ['exploitation'] }),
    expect: {
      '2021': [1, 'resolve-internally', 'concern-exploitation'],
      '2025': [1, 'resolve-internally', 'concern-exploitation'],
    },
  },
  {
    name: 'A child of 8 breaks a window',
    facts: inAHome({ kind: 'damage', severity: 'moderate' }, { age: 8 }),
    expect: {
      '2021': [2, 'manager-decides', 'age-under-10'],
      '2025': [2, 'manager-decides', 'age-under-10'],
    },
  },
  {
    name: 'A child on their tenth birthday breaks a plate',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { age: 10 }),
    expect: {
      '2021': [1, 'resolve-internally', 'damage-minor'],
      '2025': [1, 'resolve-internally', 'damage-minor'],
    },
  },
  {
    name: 'A child of 17 breaks a plate',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { age: 17 }),
    expect: {
      '2021': [1, 'resolve-internally', 'damage-minor'],
      '2025': [1, 'resolve-internally', 'damage-minor'],
    },
  },
  {
    name: 'A young adult on their eighteenth birthday breaks a plate',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { age: 18 }),
    expect: {
      '2021': [1, 'resolve-internally', 'age-18-to-25'],
      '2025': [1, 'resolve-internally', 'age-18-to-25'],
    },
  },
  {
    name: 'On the last day of the 2021 edition a single theft is level 2',
    facts: inAHome({ kind: 'theft', value: 'minor' }, { occurredOn: '2025-10-31' }),
    expect: { '2021': [2, 'manager-decides', 'theft-minor'] },
  },
  {
    name: 'On the first day of the 2025 edition a single theft is level 1',
    facts: inAHome({ kind: 'theft', value: 'minor' }, { occurredOn: '2025-11-01' }),
    expect: { '2025': [1, 'resolve-internally', 'theft-minor'] },
  },
  {
    name: 'On the first day of the 2021 edition there is an answer',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { occurredOn: '2021-03-01' }),
    expect: { '2021': [1, 'resolve-internally', 'damage-minor'] },
  },
  {
    name: 'A broken cup, and the carer cannot keep everybody safe',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { riskManageable: false }),
    expect: { '2021': [1, 'call-999', 'risk-not-managed'], '2025': [1, 'call-999', 'risk-not-managed'] },
  },
  {
    name: 'A broken window, and somebody needs stitches',
    facts: inAHome({ kind: 'damage', severity: 'minor' }, { hurt: 'needs-treatment' }),
    expect: {
      '2021': [1, 'resolve-internally', 'hurt-needs-treatment'],
      '2025': [1, 'resolve-internally', 'hurt-needs-treatment'],
    },
  },
  {
    name: 'A child swallowed tablets',
    facts: inAHome({ kind: 'other', policeInFamilyHome: false }, { hurt: 'unwell' }),
    expect: { '2021': [1, 'call-999', 'hurt-emergency'], '2025': [1, 'call-999', 'hurt-emergency'] },
  },
  {
    name: 'Another child left a bruise on this child',
    facts: inAHome({ kind: 'assault', injury: 'minor' }, { child: 'harmed', doneBy: 'child' }),
    expect: {
      '2021': [1, 'resolve-internally', 'harmed-by-a-child'],
      '2025': [1, 'resolve-internally', 'harmed-by-a-child'],
    },
  },
  {
    name: 'Another child left a bruise on this child, who asks for the police',
    facts: inAHome(
      { kind: 'assault', injury: 'minor' },
      { child: 'harmed', doneBy: 'child', victim: { who: 'child', wantsPolice: true } },
    ),
    expect: {
      '2021': [1, 'report-non-urgent', 'victim-is-the-child'],
      '2025': [1, 'report-non-urgent', 'victim-is-the-child'],
    },
  },
  {
    name: 'A child has a bruise, and nobody knows who caused it',
    facts: inAHome({ kind: 'assault', injury: 'minor' }, { child: 'harmed' }),
    expect: {
      '2021': [2, 'manager-decides', 'harmed-by-an-adult'],
      '2025': [2, 'manager-decides', 'harmed-by-an-adult'],
    },
  },
  {
    name: 'A child says that a member of staff grabbed and bruised them',
    facts: inAHome({ kind: 'assault', injury: 'minor' }, { child: 'harmed', doneBy: 'staff' }),
    expect: {
      '2021': [2, 'manager-decides', 'harmed-by-staff-or-carer'],
      '2025': [2, 'manager-decides', 'harmed-by-staff-or-carer'],
    },
  },
  {
    name: 'A child of 8 was touched by another child long ago',
    facts: inAHome({ kind: 'sexual', what: 'assault', when: 'historical' }, { age: 8, doneBy: 'child' }),
    expect: {
      '2021': [3, 'report-non-urgent', 'age-under-10-harmed'],
      '2025': [3, 'report-non-urgent', 'age-under-10-harmed'],
    },
  },
  {
    name: 'Someone said to be 19 whose age is disputed is treated as a child',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 3 }, { age: 19, concerns: ['age-disputed'] }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-b-c-later'],
      '2025': [3, 'report-non-urgent', 'drugs-b-c-later'],
    },
  },
  {
    name: 'A young adult says that they were abused as a child',
    facts: inAHome({ kind: 'sexual', what: 'assault', when: 'historical' }, { age: 21 }),
    expect: {
      '2021': [3, 'manager-decides', 'age-18-to-25-harmed'],
      '2025': [3, 'manager-decides', 'age-18-to-25-harmed'],
    },
  },
  {
    name: 'A child has scratched their arms, and is not in danger',
    facts: inAHome({ kind: 'self-harm', inDanger: false }),
    expect: {
      '2021': [1, 'resolve-internally', 'self-harm-safe'],
      '2025': [1, 'resolve-internally', 'self-harm-safe'],
    },
  },
  {
    name: 'A child hurt themselves, and nobody says whether they are in danger',
    facts: inAHome({ kind: 'self-harm' }),
    expect: {
      '2021': [1, 'call-999', 'self-harm-in-danger'],
      '2025': [1, 'call-999', 'self-harm-in-danger'],
    },
  },
  {
    name: 'A child of one has a bruise that nobody can explain',
    facts: inAHome({ kind: 'assault', injury: 'minor' }, { age: 1, child: 'harmed', doneBy: 'unknown' }),
    expect: {
      '2021': [2, 'manager-decides', 'hurt-needs-treatment'],
      '2025': [2, 'manager-decides', 'hurt-needs-treatment'],
    },
  },
  {
    name: 'Staff are said to have threatened a child, and say that everybody is safe',
    facts: inAHome(
      { kind: 'threat', immediate: true, of: 'serious-harm' },
      { child: 'harmed', doneBy: 'manager', riskManageable: true },
    ),
    expect: {
      '2021': [3, 'call-999', 'threat-immediate'],
      '2025': [3, 'call-999', 'threat-immediate'],
    },
  },
  {
    name: 'A young adult was raped last night and is safe now',
    facts: inAHome(
      { kind: 'sexual', what: 'assault', when: 'recent' },
      { age: 22, setting: 'own-tenancy', child: 'harmed', doneBy: 'outside' },
    ),
    expect: {
      '2021': [3, 'manager-decides', 'age-18-to-25-harmed'],
      '2025': [3, 'manager-decides', 'age-18-to-25-harmed'],
    },
  },
];
