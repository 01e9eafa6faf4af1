import type { Conduct } from './conduct-schema.ts';
import { type Answered, callsForPolice, type Hit } from './evaluate.ts';
import type { IncidentFacts } from './facts.ts';
import { urgency } from './levels.ts';
import { hasExploitationConcern, holderOf, worstHurt } from './read-facts.ts';
import {
  carerIsAccused,
  carerIsInvolved,
  isHarmed,
  managerIsAccused,
  mayHaveDoneIt,
  whoHarmed,
} from './whose-incident.ts';

/** Matters that call for steps or cautions of their own. */
export const matters = [
  'drugs',
  'repeated-drugs',
  'dealing',
  'drugs-to-police',
  'only-drugs',
  'weapon',
  'weapon-held',
  'illegal-material',
  'picture-of-the-child',
  'historical-disclosure',
  'sexual-harm',
  'sexual-exploitation',
  'harm-done',
  'harm-to-police',
  'conduct-to-police',
  'victim',
  'did-it',
  'harmed',
  'harmed-by-staff',
  'carer-involved',
  'carer-accused',
  'manager-accused',
  'self-harm',
  'hurt',
  'hurt-a-little',
  'ambulance',
  'ambulance-only',
  'fire',
  'police-called',
  'police-told',
  'exploitation',
  'exploitation-suspected',
  'trafficking',
  'age-disputed',
  'out-of-area',
  'migrant',
  'send-needs',
  'still-held',
  'risk-managed',
  'risk-not-managed',
] as const;
export type Matter = (typeof matters)[number];

/** The urgency from which the police hear of it. */
const reportedFrom = urgency('report-non-urgent');

/** Whether the police are called to 999, apart from an ambulance for somebody hurt or unwell. */
function policeAreCalled({ outcome, hits }: Pick<Answered, 'outcome' | 'hits'>): boolean {
  if (outcome.route !== 'call-999') return false;
  return callsForPolice(hits).length > 0 || !hits.some(({ row }) => row.outcome.route === 'call-999');
}

/**
 * Whether the police are told of the drugs themselves: by the rule for drugs, or because somebody chose to report where
 * no other rule asks for it. What a child discloses in the same talk does not make a first find a police matter.
 */
function drugsGoToPolice({ outcome, hits }: Answered): boolean {
  if (urgency(outcome.route) < reportedFrom) return false;
  const reported = hits.filter(({ row }) => urgency(row.outcome.route) >= reportedFrom);
  return reported.length === 0 || reported.some(({ table }) => table === 'drugs');
}

/** Rows that report what was done to the child. */
const harmRows: ReadonlySet<string> = new Set(['victim-is-the-child', 'illegal-material-blackmail']);

/**
 * What a report is about: harm that was done to the child, what the child did, or both. A report that somebody chose is
 * about what the child did, unless the child was only harmed.
 */
function whatIsReported(facts: IncidentFacts, { hits }: Answered): [Matter, boolean][] {
  const reporting = hits.filter(({ row }) => urgency(row.outcome.route) >= reportedFrom);
  const ofHarm = ({ table, row }: Hit): boolean => table === 'sexual' || harmRows.has(row.id);
  const harm = isHarmed(facts) && (!mayHaveDoneIt(facts) || reporting.some(ofHarm));
  const other = reporting.some((hit) => !(isHarmed(facts) && ofHarm(hit)));
  return [
    ['harm-to-police', harm],
    ['conduct-to-police', mayHaveDoneIt(facts) && (other || reporting.length === 0)],
  ];
}

function* mattersOfConduct(conduct: Conduct): Generator<[Matter, boolean | undefined]> {
  yield ['harm-done', ['assault', 'damage', 'theft', 'threat'].includes(conduct.kind)];
  yield ['weapon', conduct.kind === 'weapon'];
  yield ['weapon-held', conduct.kind === 'weapon' && holderOf(conduct) !== 'staff'];
  yield ['self-harm', conduct.kind === 'self-harm'];
  yield ['illegal-material', conduct.kind === 'illegal-material'];
  if (conduct.kind === 'illegal-material') yield ['picture-of-the-child', conduct.ofThemselves];
  if (conduct.kind === 'damage') yield ['fire', conduct.deliberateFire && conduct.ongoing !== false];
  if (conduct.kind === 'sexual') {
    yield ['sexual-harm', true];
    yield ['historical-disclosure', conduct.when === 'historical'];
    yield ['sexual-exploitation', conduct.what === 'exploitation'];
  }
  if (conduct.kind === 'drugs') {
    yield ['drugs', true];
    yield ['repeated-drugs', conduct.occasion > 1];
    yield ['dealing', conduct.supply];
    yield ['still-held', conduct.heldBy !== undefined && conduct.heldBy !== 'staff'];
  }
}

function* mattersOfPeople(facts: IncidentFacts): Generator<[Matter, boolean | undefined]> {
  const harmed = isHarmed(facts);
  const victim = facts.victim !== undefined && facts.victim.who !== 'none';
  yield ['did-it', mayHaveDoneIt(facts)];
  yield ['harmed', harmed];
  yield ['harmed-by-staff', harmed && whoHarmed(facts) === 'staff-or-carer'];
  yield ['victim', victim];
  yield ['harm-done', victim];
  yield ['carer-involved', carerIsInvolved(facts)];
  yield ['carer-accused', carerIsAccused(facts)];
  yield ['manager-accused', managerIsAccused(facts)];
  const hurt = worstHurt(facts);
  yield ['hurt', hurt !== 'no' && hurt !== 'minor'];
  yield ['hurt-a-little', hurt === 'minor'];
  yield ['ambulance', hurt === 'unwell' || hurt === 'serious'];
}

const withoutWeapons = (facts: IncidentFacts): IncidentFacts => ({
  ...facts,
  conduct: facts.conduct.filter(({ kind }) => kind !== 'weapon'),
});

function* mattersOfCircumstances(facts: IncidentFacts): Generator<[Matter, boolean | undefined]> {
  yield ['exploitation', hasExploitationConcern(facts)];
  // A weapon alone is a sign to look at, and not yet a suspicion that others must be told of.
  yield ['exploitation-suspected', hasExploitationConcern(withoutWeapons(facts))];
  yield ['trafficking', facts.concerns?.includes('trafficking')];
  yield ['age-disputed', facts.concerns?.includes('age-disputed')];
  yield ['out-of-area', facts.outOfArea];
  yield ['migrant', facts.migrant];
  yield ['send-needs', facts.sendNeeds];
  yield ['risk-managed', facts.riskManageable];
  yield ['risk-not-managed', facts.riskManageable === false];
}

/** The matters that are present in an incident. */
export function mattersOf(facts: IncidentFacts, answered: Answered): ReadonlySet<Matter> {
  const called = policeAreCalled(answered);
  const present: [Matter, boolean | undefined][] = [
    ...facts.conduct.flatMap((conduct) => [...mattersOfConduct(conduct)]),
    ...mattersOfPeople(facts),
    ...mattersOfCircumstances(facts),
    ['police-called', called],
    ['police-told', called || answered.outcome.route === 'report-non-urgent'],
    ['drugs-to-police', drugsGoToPolice(answered)],
    ['ambulance-only', answered.outcome.route === 'call-999' && !called],
    ...whatIsReported(facts, answered),
    ['only-drugs', facts.conduct.every(({ kind }) => kind === 'drugs')],
  ];
  return new Set(present.filter(([, holds]) => holds).map(([matter]) => matter));
}
