import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { publishedRulebooks } from './decide.ts';
import { evaluate } from './evaluate.ts';
import { inAHome } from './example.ts';
import type { IncidentFacts } from './facts.ts';
import { atHome, eitherWay, emergency, type LevelOutcome, reported } from './levels.ts';
import { type Matter, matters, mattersOf } from './matters.ts';

const disorder: Conduct = { kind: 'disorder', significant: false };

/** Every matter of an incident; with its own answer, or another that somebody chose. */
function all(
  conduct: Conduct[],
  besides: Partial<IncidentFacts>,
  chosen?: LevelOutcome,
): ReadonlySet<Matter> {
  const facts = { ...inAHome(disorder), child: 'did-it', ...besides, conduct } as IncidentFacts;
  const { outcome, hits } = evaluate(publishedRulebooks['2025'], facts);
  return mattersOf(facts, { edition: '2025', outcome: chosen ?? outcome, hits });
}

/** What is so of nearly every incident, and has a test of its own. */
const aside: readonly Matter[] = ['did-it', 'conduct-to-police', 'harm-to-police'];

/** The other matters of an incident; its own answer, or another that somebody chose. */
function found(conduct: Conduct[], besides: Partial<IncidentFacts> = {}, chosen?: LevelOutcome): Matter[] {
  const present = all(conduct, besides, chosen);
  return matters.filter((matter) => present.has(matter) && !aside.includes(matter));
}

const drugs = { kind: 'drugs', class: 'B', occasion: 1 } as const;
const weapon: Conduct = { kind: 'weapon', offensive: false, heldBy: 'staff' };
const material = { kind: 'illegal-material', what: 'other', device: 'own' } as const;
const past: Conduct = { kind: 'sexual', what: 'assault', when: 'historical' };

test.each<[string, Conduct, Matter[]]>([
  ['disorder', disorder, []],
  ['damage', { kind: 'damage', severity: 'minor' }, ['harm-done']],
  ['an assault', { kind: 'assault', injury: 'none' }, ['harm-done']],
  ['an assault with a graze', { kind: 'assault', injury: 'minor' }, ['harm-done', 'hurt-a-little']],
  ['an injury to treat', { kind: 'assault', injury: 'needs-treatment' }, ['harm-done', 'hurt']],
  [
    'a serious injury',
    { kind: 'assault', injury: 'serious' },
    ['harm-done', 'hurt', 'ambulance', 'police-called', 'police-told'],
  ],
  ['a theft', { kind: 'theft', value: 'minor' }, ['harm-done']],
  ['a threat', { kind: 'threat', immediate: false }, ['harm-done']],
  ['an everyday thing as a weapon', weapon, ['weapon']],
  [
    'a weapon made to hurt',
    { kind: 'weapon', offensive: true, heldBy: 'staff' },
    ['weapon', 'police-told', 'exploitation'],
  ],
  ['illegal material', material, ['illegal-material']],
  [
    'a picture of themselves',
    { ...material, ofThemselves: true },
    ['illegal-material', 'picture-of-the-child', 'exploitation', 'exploitation-suspected'],
  ],
  ['a picture of somebody else', { ...material, ofThemselves: false }, ['illegal-material']],
  [
    'a fire',
    { kind: 'damage', severity: 'minor', deliberateFire: true },
    ['harm-done', 'fire', 'police-called', 'police-told'],
  ],
  [
    'a fire that is out',
    { kind: 'damage', severity: 'minor', deliberateFire: true, ongoing: false },
    ['harm-done'],
  ],
  ['anything else', { kind: 'other', policeInFamilyHome: false }, []],
  [
    'a recent sexual assault',
    { kind: 'sexual', what: 'assault', when: 'recent' },
    ['sexual-harm', 'police-called', 'police-told'],
  ],
  ['a past sexual assault', past, ['historical-disclosure', 'sexual-harm', 'police-told']],
  [
    'recent sexual exploitation',
    { kind: 'sexual', what: 'exploitation', when: 'recent' },
    [
      'sexual-harm',
      'sexual-exploitation',
      'police-called',
      'police-told',
      'exploitation',
      'exploitation-suspected',
    ],
  ],
  ['drugs', drugs, ['drugs', 'only-drugs']],
  ['drugs for the second time', { ...drugs, occasion: 2 }, ['drugs', 'repeated-drugs', 'only-drugs']],
  [
    'drugs for the third time',
    { ...drugs, occasion: 3 },
    ['drugs', 'repeated-drugs', 'drugs-to-police', 'only-drugs', 'police-told'],
  ],
  [
    'signs of supply',
    { ...drugs, supply: true },
    [
      'drugs',
      'dealing',
      'drugs-to-police',
      'only-drugs',
      'police-told',
      'exploitation',
      'exploitation-suspected',
    ],
  ],
  [
    'a larger quantity',
    { ...drugs, largerQuantity: true },
    ['drugs', 'only-drugs', 'exploitation', 'exploitation-suspected'],
  ],
  ['drugs that staff have', { ...drugs, heldBy: 'staff' }, ['drugs', 'only-drugs']],
  ['drugs that the child has', { ...drugs, heldBy: 'child' }, ['drugs', 'only-drugs', 'still-held']],
  ['drugs nobody knows where', { ...drugs, heldBy: 'nobody-knows' }, ['drugs', 'only-drugs', 'still-held']],
  [
    'somebody ill from drugs',
    { ...drugs, immediateRisk: true },
    ['drugs', 'only-drugs', 'hurt', 'ambulance', 'ambulance-only'],
  ],
])('%s raises exactly its own matters', (_, conduct, expected) => {
  expect(found([conduct])).toEqual(expected);
});

const told: Matter[] = ['police-called', 'police-told'];

test.each<[string, Partial<IncidentFacts>, Matter[]]>([
  ['somebody harmed', { victim: { who: 'child' } }, ['harm-done', 'victim']],
  ['nobody harmed', { victim: { who: 'none' } }, []],
  ['the carer harmed', { victim: { who: 'carer' } }, ['harm-done', 'victim', 'carer-involved']],
  ["the carer's family harmed", { victim: { who: 'family' } }, ['harm-done', 'victim', 'carer-involved']],
  ['a child who did not do it', { child: 'harmed', doneBy: 'child' }, ['harmed']],
  [
    'a child harmed by the carer',
    { child: 'harmed', doneBy: 'carer' },
    ['harmed', 'harmed-by-staff', 'carer-involved', 'carer-accused'],
  ],
  [
    'a child harmed by staff, who in a foster home are the carer',
    { child: 'harmed', doneBy: 'staff' },
    ['harmed', 'harmed-by-staff', 'carer-involved', 'carer-accused'],
  ],
  ['a child harmed by family', { child: 'harmed', doneBy: 'family' }, ['harmed', 'carer-involved']],
  ['a child harmed by somebody outside', { child: 'harmed', doneBy: 'outside' }, ['harmed']],
  [
    'a child harmed, nobody knows by whom',
    { child: 'harmed', doneBy: 'unknown' },
    ['harmed', 'carer-involved'],
  ],
  ['a doer where the child was not harmed', { doneBy: 'outside' }, []],
  ['a graze', { hurt: 'minor' }, ['hurt-a-little']],
  ['an injury to treat', { hurt: 'needs-treatment' }, ['hurt']],
  ['somebody unwell', { hurt: 'unwell' }, ['hurt', 'ambulance', 'ambulance-only']],
  ['somebody badly hurt', { hurt: 'serious' }, ['hurt', 'ambulance', 'ambulance-only']],
  ['signs of exploitation', { concerns: ['exploitation'] }, ['exploitation', 'exploitation-suspected']],
  ['signs of coercion', { concerns: ['coercion'] }, ['exploitation', 'exploitation-suspected']],
  [
    'signs of trafficking',
    { concerns: ['trafficking'] },
    ['exploitation', 'exploitation-suspected', 'trafficking'],
  ],
  ['a disputed age', { concerns: ['age-disputed'] }, ['age-disputed']],
  ['a placement out of area', { outOfArea: true }, ['out-of-area']],
  ['a migrant child', { migrant: true }, ['migrant']],
  ['special needs', { sendNeeds: true }, ['send-needs']],
  ['a risk that staff manage', { riskManageable: true }, ['risk-managed']],
  ['a risk that staff cannot manage', { riskManageable: false }, [...told, 'risk-not-managed']],
  ['what is said not to be so', { outOfArea: false, migrant: false, sendNeeds: false }, []],
])('%s raises exactly its own matters', (_, besides, expected) => {
  expect(found([disorder], besides)).toEqual(expected);
});

test('who did it is told apart from who was only harmed', () => {
  const didIt = (child: IncidentFacts['child']) => {
    const facts = { ...inAHome(disorder), child } as IncidentFacts;
    const { outcome, hits } = evaluate(publishedRulebooks['2025'], facts);
    return mattersOf(facts, { edition: '2025', outcome, hits }).has('did-it');
  };
  const parts = [undefined, 'did-it', 'both', 'unclear', 'harmed'] as const;
  expect(parts.map(didIt)).toEqual([true, true, true, true, false]);
});

test('the matters of every conduct count', () => {
  expect(found([disorder, weapon, drugs, disorder])).toEqual(['drugs', 'weapon']);
});

test('the police are told from a report on, and called at 999', () => {
  const police = (chosen: LevelOutcome) =>
    found([disorder], {}, chosen).filter((matter) => matter.startsWith('police'));
  expect(police(atHome)).toEqual([]);
  expect(police(eitherWay)).toEqual([]);
  expect(police(reported)).toEqual(['police-told']);
  expect(police(emergency)).toEqual(['police-called', 'police-told']);
});

test('a call for an ambulance alone is no call to the police; with another reason it is both', () => {
  expect(found([drugs], { hurt: 'unwell' })).toEqual([
    'drugs',
    'only-drugs',
    'hurt',
    'ambulance',
    'ambulance-only',
  ]);
  expect(found([drugs], { hurt: 'unwell', riskManageable: false })).toEqual([
    'drugs',
    'only-drugs',
    'hurt',
    'ambulance',
    ...told,
    'risk-not-managed',
  ]);
});

test('a report is about the harm done to the child, about what the child did, or both', () => {
  const about = (conduct: Conduct[], besides: Partial<IncidentFacts> = {}, chosen?: LevelOutcome) =>
    ['harm-to-police', 'conduct-to-police'].filter((matter) =>
      all(conduct, besides, chosen).has(matter as Matter),
    );
  expect(about([past], { child: 'harmed' })).toEqual(['harm-to-police']);
  expect(about([past], { child: 'both' })).toEqual(['harm-to-police']);
  expect(about([past], { child: 'did-it' })).toEqual(['conduct-to-police']);
  expect(about([past, { ...drugs, occasion: 3 }], { child: 'both' })).toEqual([
    'harm-to-police',
    'conduct-to-police',
  ]);
  expect(about([disorder], { child: 'harmed' }, reported)).toEqual(['harm-to-police']);
  expect(about([disorder], { child: 'both' }, reported)).toEqual(['conduct-to-police']);
  expect(about([disorder], {}, reported)).toEqual(['conduct-to-police']);
});

test('drugs go to the police by their own rule, or where somebody chose to report and no rule asks for it', () => {
  const toPolice = (conduct: Conduct[], besides?: Partial<IncidentFacts>, chosen?: LevelOutcome) =>
    found(conduct, besides, chosen).includes('drugs-to-police');
  const third: Conduct = { ...drugs, occasion: 3 };
  expect(toPolice([drugs])).toBe(false);
  expect(toPolice([drugs, past])).toBe(false);
  expect(toPolice([third, past])).toBe(true);
  expect(toPolice([drugs], {}, reported)).toBe(true);
  expect(toPolice([third], {}, eitherWay)).toBe(false);
  expect(toPolice([drugs], { riskManageable: false })).toBe(false);
});
