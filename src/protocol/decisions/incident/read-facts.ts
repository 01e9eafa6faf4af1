import type { Cells } from '../../engine/table.ts';
import type { Conduct } from './conduct-schema.ts';
import type { IncidentFacts } from './facts.ts';
import type { Level } from './levels.ts';

/** Above this many pounds the Protocol speaks of substantial damage (INC-L3-01). */
export const substantialDamagePounds = 5000;

const yes = (flag: boolean | undefined): string => (flag ? 'yes' : 'no');
const said = (flag: boolean | undefined): string => (flag === undefined ? 'unsaid' : yes(flag));

function occasionBand(occasion: number): string {
  if (occasion === 1) return 'first';
  return occasion === 2 ? 'second' : 'later';
}

/** What the table for this kind of conduct reads. */
export function conductCells(conduct: Conduct, facts: IncidentFacts): Cells {
  const riskManaged = said(facts.riskManageable);
  switch (conduct.kind) {
    case 'damage':
      return {
        severity: conduct.severity,
        overLimit: yes((conduct.estimatedValue ?? 0) > substantialDamagePounds),
        fire: yes(conduct.deliberateFire),
        ongoing: said(conduct.ongoing),
        riskManaged,
      };
    case 'assault':
      return { injury: conduct.injury, recurrence: yes(conduct.recurrenceRisk), riskManaged };
    case 'theft':
      return { value: conduct.value, series: yes(conduct.series) };
    case 'drugs':
      return {
        class: conduct.class,
        occasion: occasionBand(conduct.occasion),
        supply: yes(conduct.supply),
        immediateRisk: yes(conduct.immediateRisk),
        quantity: conduct.largerQuantity ? 'larger' : 'small',
      };
    case 'weapon':
      return {
        offensive: yes(conduct.offensive),
        surrendered: yes(conduct.surrendered),
        aggravated: yes(conduct.aggravated),
        immediateRisk: yes(conduct.immediateRisk),
        riskManaged,
      };
    case 'sexual':
      return { what: conduct.what, when: conduct.when };
    case 'illegal-material':
      return { what: conduct.what };
    case 'disorder':
      return { significant: yes(conduct.significant), riskManaged };
    case 'threat':
      return { immediate: yes(conduct.immediate), riskManaged };
    case 'other':
      return { family: yes(conduct.policeInFamilyHome) };
  }
}

/** What the risk table reads: one case for each risk named, or the case of none. */
export function riskCells(facts: IncidentFacts): Cells[] {
  const riskManaged = said(facts.riskManageable);
  const risks = facts.immediateRisk?.length ? [...new Set(facts.immediateRisk)] : ['none'];
  return risks.map((risk) => ({ risk, riskManaged }));
}

/** What the pattern table reads, given the level that the conduct reached. */
export function patternCells(facts: IncidentFacts, level: Level): Cells {
  return {
    level: String(level),
    persistent: yes(facts.pattern?.persistent),
    prolonged: yes(facts.pattern?.prolonged),
    warned: yes(facts.pattern?.warnedOfReport),
  };
}

/** What the victim table reads, given the level so far. */
export function victimCells(facts: IncidentFacts, level: Level): Cells {
  const someone = facts.victim !== undefined && facts.victim.who !== 'none';
  return { level: String(level), wantsPolice: yes(someone && facts.victim?.wantsPolice) };
}

/** Whether the facts name a sign of exploitation, trafficking or coercion. */
export function hasExploitationConcern(facts: IncidentFacts): boolean {
  return (facts.concerns ?? []).some((concern) => concern !== 'age-disputed');
}

/** What the table of concerns reads. */
export function concernCells(facts: IncidentFacts): Cells {
  return { concern: yes(hasExploitationConcern(facts)) };
}

/** Under 10, 10 to 17, or 18 to 25. */
export type AgeBand = 'under-10' | '10-to-17' | '18-to-25';

/** The age band: 10 is the age of criminal responsibility, 18 ends childhood. */
export function ageBand(age: number): AgeBand {
  if (age < 10) return 'under-10';
  return age < 18 ? '10-to-17' : '18-to-25';
}
