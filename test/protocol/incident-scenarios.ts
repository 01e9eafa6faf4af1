import type { Conduct } from '../../src/protocol/decisions/incident/conduct-schema.ts';
import { type IncidentFacts, type Setting, settings } from '../../src/protocol/decisions/incident/facts.ts';

export type Besides = Partial<Omit<IncidentFacts, 'conduct' | 'edition'>>;
/** A case in words, what happened, and what is said besides. */
export type Scenario = readonly [name: string, conduct: Conduct, besides: Besides];

export const plate: Conduct = { kind: 'damage', severity: 'minor' };
export const door: Conduct = { kind: 'damage', severity: 'moderate' };
export const knife: Conduct = { kind: 'weapon', offensive: true, heldBy: 'staff' };
const knifeInHand: Conduct = { kind: 'weapon', offensive: true, heldBy: 'child' };
export const stabbing: Conduct = { kind: 'assault', injury: 'serious' };
const bruise: Conduct = { kind: 'assault', injury: 'minor' };
const cannabis: Conduct = { kind: 'drugs', class: 'B', occasion: 1 };
const disclosure: Conduct = { kind: 'sexual', what: 'assault', when: 'historical' };
const abuse: Conduct = { kind: 'sexual', what: 'assault', when: 'recent' };
const images: Conduct = { kind: 'illegal-material', what: 'indecent-images' };

const inEachSetting = (name: string, conduct: Conduct, besides: Besides = {}): Scenario[] =>
  settings.map((setting: Setting): Scenario => [`${name}, ${setting}`, conduct, { ...besides, setting }]);

const atEachAge = (name: string, conduct: Conduct, besides: Besides = {}): Scenario[] =>
  [8, 19].map((age): Scenario => [`${name} at ${age}`, conduct, { ...besides, age }]);

const wantsPolice: Besides = { victim: { who: 'staff', wantsPolice: true } };
const circumstances: Besides = { outOfArea: true, migrant: true, sendNeeds: true };
const exploited: Besides = { concerns: ['exploitation'] };
const byStaff: Besides = { child: 'harmed', doneBy: 'staff' };

/** The cases on which the steps and cautions stand in the golden files. */
export const scenarios: readonly Scenario[] = [
  ...inEachSetting('A plate is broken', plate),
  ...inEachSetting('A door is broken', door),
  ...inEachSetting('A door is broken and a member of staff wants the police', door, wantsPolice),
  ...inEachSetting('A knife is handed over', knife),
  ...inEachSetting('A knife is still in a hand', knifeInHand),
  ...inEachSetting('Somebody is seriously hurt', stabbing),
  ...inEachSetting('A child says that somebody who looks after them bruised them', bruise, byStaff),
  ...inEachSetting('There are signs of exploitation', plate, exploited),
  ...atEachAge('A plate is broken', plate),
  ...atEachAge('A door is broken', door),
  ...atEachAge('A door is broken and a member of staff wants the police', door, wantsPolice),
  ...atEachAge('A knife is handed over', knife),
  ...atEachAge('A knife is still in a hand', knifeInHand),
  ...atEachAge('Somebody is seriously hurt', stabbing),
  ...atEachAge('Cannabis is found', cannabis),
  ...atEachAge('Somebody speaks of the past', disclosure),
  ...atEachAge('Somebody was bruised by staff', bruise, byStaff),
  ...atEachAge('Somebody swallowed tablets', plate, { hurt: 'unwell' }),
  ...atEachAge('There are signs of exploitation', knifeInHand, { ...exploited, ...circumstances }),
  ...atEachAge('A picture of themselves', { ...images, ofThemselves: true } as Conduct),
  ['A knife is still in a hand, and they are young and far away', knifeInHand, { age: 19, ...circumstances }],
  ['It went on for long', plate, { pattern: { prolonged: true } }],
  ['A plate is broken and nobody can keep everybody safe', plate, { riskManageable: false }],
  [
    'A plate is broken by a child of 8 and nobody can keep everybody safe',
    plate,
    { age: 8, riskManageable: false },
  ],
  [
    'A plate is broken far from home and nobody can keep everybody safe',
    plate,
    { riskManageable: false, outOfArea: true },
  ],
  [
    'A plate is broken in foster care and nobody can keep everybody safe',
    plate,
    { riskManageable: false, setting: 'foster-home' },
  ],
  ['Cannabis is found', cannabis, {}],
  ['Cannabis is found and still held', { ...cannabis, heldBy: 'child' } as Conduct, {}],
  ['Cannabis is found again', { ...cannabis, occasion: 2 } as Conduct, {}],
  ['Cannabis is found for the third time', { ...cannabis, occasion: 3 } as Conduct, {}],
  ['Ill from cannabis, for the third time', { ...cannabis, occasion: 3 } as Conduct, { hurt: 'unwell' }],
  ['Cannabis is dealt', { ...cannabis, supply: true } as Conduct, {}],
  [
    'Cannabis is dealt and somebody is in danger',
    { ...cannabis, supply: true, immediateRisk: true } as Conduct,
    {},
  ],
  ['Much cannabis is found', { ...cannabis, largerQuantity: true } as Conduct, {}],
  ['Somebody is ill from cannabis', { ...cannabis, immediateRisk: true } as Conduct, {}],
  [
    'Cannabis again, and nobody can keep everybody safe',
    { ...cannabis, occasion: 2 } as Conduct,
    { riskManageable: false },
  ],
  ['An object is handed over', { kind: 'weapon', offensive: false, heldBy: 'staff' }, {}],
  ['A child speaks of the past', disclosure, {}],
  ['A child was assaulted today', abuse, {}],
  ['A child did it, years ago', disclosure, { child: 'did-it' }],
  ['A child did it, today', abuse, { child: 'did-it', victim: { who: 'child' } }],
  ['A child was exploited today', { kind: 'sexual', what: 'exploitation', when: 'recent' }, {}],
  ['A child was bruised by another child', bruise, { child: 'harmed', doneBy: 'child' }],
  [
    'A child was bruised by another child and wants the police',
    bruise,
    { child: 'harmed', doneBy: 'child', victim: { who: 'child', wantsPolice: true } },
  ],
  ['Nobody knows who began it', bruise, { child: 'unclear' }],
  ['Both hurt each other', bruise, { child: 'both', doneBy: 'child' }],
  ...inEachSetting('A child has hurt themselves and is safe', { kind: 'self-harm', inDanger: false }),
  ...atEachAge('Somebody has hurt themselves', { kind: 'self-harm' }),
  ['They were harmed, and have hurt themselves', { kind: 'self-harm', inDanger: false }, byStaff],
  ...inEachSetting('A child says that the manager bruised them', bruise, {
    child: 'harmed',
    doneBy: 'manager',
  }),
  ...atEachAge('Somebody was raped today', abuse),
  ['Images are found', images, {}],
  ['Images are found at 19', images, { age: 19 }],
  ['A picture of themselves', { ...images, ofThemselves: true } as Conduct, {}],
  ['Something needs a stitch', plate, { hurt: 'needs-treatment' }],
  ['A fire is burning', { kind: 'damage', severity: 'minor', deliberateFire: true }, { hurt: 'unwell' }],
  ['There is disorder, and staff manage', { kind: 'disorder', significant: true }, { riskManageable: true }],
  ['Serious harm is threatened', { kind: 'threat', immediate: false, of: 'serious-harm' }, {}],
  ['Something a family would call the police for', { kind: 'other', policeInFamilyHome: true }, {}],
  [
    'Somebody was harmed by something else',
    { kind: 'other', policeInFamilyHome: true },
    { victim: { who: 'public' } },
  ],
  ['There are signs of trafficking', plate, { concerns: ['trafficking'] }],
  ['Their age is disputed', plate, { concerns: ['age-disputed'] }],
  ['They are 19 and their age is disputed', knife, { age: 19, concerns: ['age-disputed'] }],
  ['Exploited, and reported', knife, exploited],
  ['Far from home, with needs, and settled', plate, circumstances],
  ['Far from home, with needs, and reported', knife, circumstances],
  ['Far from home, in foster care', knife, { ...circumstances, setting: 'foster-home' }],
  ['Far from home, in a tenancy', knife, { ...circumstances, setting: 'own-tenancy' }],
  ["The foster carer's own child was hurt", door, { setting: 'foster-home', victim: { who: 'family' } }],
];
