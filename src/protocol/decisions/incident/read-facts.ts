import type { Cells } from '../../engine/table.ts';
import type { Conduct } from './conduct-schema.ts';
import { hurts, type IncidentFacts } from './facts.ts';
import type { Level } from './levels.ts';
import { takenForGranted } from './silence.ts';
import { isHarmed, mayHaveDoneIt, mayVouchForThemselves, whoHarmed } from './whose-incident.ts';

/** Above this many pounds the Protocol speaks of substantial damage (INC-L3-01). */
export const substantialDamagePounds = 5000;

const yes = (flag: boolean | undefined): string => (flag ? 'yes' : 'no');

function occasionBand(occasion: number): string {
  if (occasion === 1) return 'first';
  return occasion === 2 ? 'second' : 'later';
}

type Weapon = Extract<Conduct, { kind: 'weapon' }>;

/** Who has the weapon: said in the new words, or in the older ones, where "not handed over" leaves it open. */
export function holderOf({ heldBy, surrendered }: Weapon): NonNullable<Weapon['heldBy']> {
  return heldBy ?? (surrendered ? 'staff' : takenForGranted.heldBy);
}

/** What was done with the weapon: said in the new words, or in the older ones. */
export function useOf({ used, aggravated }: Weapon): NonNullable<Weapon['used']> {
  return used ?? (aggravated ? 'threatened' : 'no');
}

/** What the table for this kind of conduct reads. */
export function conductCells(conduct: Conduct, facts: IncidentFacts): Cells {
  const riskManaged = managed(facts);
  switch (conduct.kind) {
    case 'damage':
      return {
        severity: conduct.severity,
        overLimit: yes((conduct.estimatedValue ?? 0) > substantialDamagePounds),
        fire: yes(conduct.deliberateFire),
        ongoing: conduct.ongoing === undefined ? takenForGranted.ongoing : yes(conduct.ongoing),
      };
    case 'assault':
      return { injury: conduct.injury, recurrence: yes(conduct.recurrenceRisk) };
    case 'theft':
      return { value: conduct.value, series: yes(conduct.series) };
    case 'drugs':
      return {
        class: conduct.class,
        occasion: occasionBand(conduct.occasion),
        supply: yes(conduct.supply),
        immediateRisk: yes(conduct.immediateRisk),
      };
    case 'weapon':
      return {
        offensive: yes(conduct.offensive),
        heldBy: holderOf(conduct),
        used: useOf(conduct),
        immediateRisk: yes(conduct.immediateRisk),
        riskManaged,
      };
    case 'sexual':
      return { what: conduct.what, when: conduct.when };
    case 'illegal-material':
      return {
        what: conduct.what,
        device: conduct.device ?? takenForGranted.device,
        ofThemselves: yes(conduct.ofThemselves),
        blackmail: yes(mayBeBlackmail(facts)),
      };
    case 'disorder':
      return { significant: yes(conduct.significant) };
    case 'threat':
      return { of: conduct.of ?? takenForGranted.threatOf, immediate: yes(conduct.immediate), riskManaged };
    case 'self-harm':
      return { inDanger: conduct.inDanger === undefined ? takenForGranted.inDanger : yes(conduct.inDanger) };
    case 'other':
      return { family: yes(conduct.policeInFamilyHome) };
  }
}

/**
 * Whether somebody who is not another child threatens the child where there are illegal pictures: it may be sexual
 * extortion, a crime against the child, whoever took the picture.
 */
function mayBeBlackmail(facts: IncidentFacts): boolean {
  const threatened = facts.conduct.some(({ kind }) => kind === 'threat');
  return threatened && isHarmed(facts) && whoHarmed(facts) !== 'a-child';
}

/**
 * What staff say of the risk: that they manage it, that they do not, or nothing. That they manage it is not believed of
 * somebody who may have harmed the child.
 */
function managed(facts: IncidentFacts): string {
  const { riskManageable } = facts;
  if (riskManageable === undefined || (riskManageable && mayVouchForThemselves(facts))) return 'unsaid';
  return yes(riskManageable);
}

/** What the risk table reads: one case for each risk named, or the case of none. */
export function riskCells(facts: IncidentFacts): Cells[] {
  const risks = facts.immediateRisk?.length ? [...new Set(facts.immediateRisk)] : ['none'];
  return risks.map((risk) => ({ risk, riskManaged: managed(facts) }));
}

/** Below this age a child cannot be relied on to say how they were hurt. */
const speaksForThemselves = 5;

/** Whether a small child was hurt and nobody knows by whom: a doctor looks at every such injury. */
function isUnexplained(facts: IncidentFacts): boolean {
  const { age, doneBy = takenForGranted.doneBy } = facts;
  return age < speaksForThemselves && isHarmed(facts) && doneBy === 'unknown';
}

/**
 * How the person worst off is, from all that was said: of the hurt, of an injury, of somebody ill from a drug. Who was
 * hurt with a weapon is badly hurt until somebody says otherwise; a small child with an injury that nobody explains
 * needs to be looked at.
 */
export function worstHurt(facts: IncidentFacts): (typeof hurts)[number] {
  const said = facts.conduct.map((conduct) => {
    if (conduct.kind === 'assault') {
      if (conduct.injury === 'minor' && isUnexplained(facts)) return 'needs-treatment';
      return conduct.injury === 'none' ? 'no' : conduct.injury;
    }
    if (conduct.kind === 'self-harm') return conduct.inDanger === false ? 'no' : 'unwell';
    if (conduct.kind === 'weapon')
      return useOf(conduct) === 'hurt' && facts.hurt === undefined ? 'serious' : 'no';
    return conduct.kind === 'drugs' && conduct.immediateRisk ? 'unwell' : 'no';
  });
  const worst = Math.max(...[facts.hurt ?? 'no', ...said].map((hurt) => hurts.indexOf(hurt)));
  return hurts[worst] ?? 'no';
}

/** What the table of the hurt reads. */
export function hurtCells(facts: IncidentFacts): Cells {
  return { hurt: worstHurt(facts) };
}

/** What the pattern table reads, given the level that the conduct reached. */
export function patternCells(facts: IncidentFacts, level: Level): Cells {
  // That somebody keeps hurting themselves is a reason for more help, and never for a report.
  const isConduct = isHarmed(facts) || mayHaveDoneIt(facts);
  return {
    level: String(level),
    persistent: yes(isConduct && facts.pattern?.persistent),
    prolonged: yes(isConduct && facts.pattern?.prolonged),
    warned: yes(facts.pattern?.warnedOfReport),
  };
}

/** Whether the person harmed asked for the police. Somebody who is said to have harmed the child asks for none. */
function asksForPolice(facts: IncidentFacts): string {
  const { victim, doneBy } = facts;
  if (victim === undefined || victim.who === 'none') return 'no';
  const isAccused = isHarmed(facts) && victim.who !== 'child' && victim.who === doneBy;
  return yes(victim.wantsPolice && !isAccused);
}

/** What the victim table reads, given the level so far. */
export function victimCells(facts: IncidentFacts, level: Level): Cells {
  return { level: String(level), harmed: yes(isHarmed(facts)), wantsPolice: asksForPolice(facts) };
}

/** What the table of the harmed child reads. */
export function harmedCells(facts: IncidentFacts): Cells {
  return { harmedBy: isHarmed(facts) ? whoHarmed(facts) : 'nobody' };
}

/**
 * Whether the facts name a sign of exploitation, trafficking or coercion: a worry, sexual exploitation, a picture of
 * the child or of other children, a larger quantity of drugs, supply, carrying for others, or a weapon made to hurt
 * (EXP-01, EXP-03, SUB-07).
 */
export function hasExploitationConcern(facts: IncidentFacts): boolean {
  const worry = (facts.concerns ?? []).some((concern) => concern !== 'age-disputed');
  const isChild = ageBand(facts) !== '18-to-25';
  return worry || facts.conduct.some((conduct) => isSignOfExploitation(conduct, isChild));
}

function isSignOfExploitation(conduct: Conduct, isChild: boolean): boolean {
  switch (conduct.kind) {
    case 'drugs':
      return Boolean(conduct.supply || conduct.largerQuantity || conduct.carriesForOthers);
    case 'sexual':
      return conduct.what === 'exploitation';
    case 'illegal-material':
      return conduct.ofThemselves === true || (conduct.what === 'indecent-images' && isChild);
    case 'weapon':
      return conduct.offensive;
    default:
      return false;
  }
}

/** What the table of concerns reads. */
export function concernCells(facts: IncidentFacts): Cells {
  return { concern: yes(hasExploitationConcern(facts)) };
}

/** Under 10, 10 to 17, or 18 to 25. */
export type AgeBand = 'under-10' | '10-to-17' | '18-to-25';

/**
 * The age band: 10 is the age of criminal responsibility, 18 ends childhood. Somebody whose age is disputed is treated
 * as a child until it is settled (MIG-04; PACE Code C, paragraph 1.5).
 */
export function ageBand({ age, concerns }: Pick<IncidentFacts, 'age' | 'concerns'>): AgeBand {
  if (age < 10) return 'under-10';
  return age < 18 || concerns?.includes('age-disputed') ? '10-to-17' : '18-to-25';
}

/** Harmed and nothing else, or sexually harmed: then a report is about what was done to them, at any age. */
function wasHarmed(facts: IncidentFacts): boolean {
  return isHarmed(facts) && (!mayHaveDoneIt(facts) || facts.conduct.some(({ kind }) => kind === 'sexual'));
}

/** What the table of ages reads. */
export function ageCells(facts: IncidentFacts): Cells {
  return { age: ageBand(facts), harmed: yes(wasHarmed(facts)) };
}
