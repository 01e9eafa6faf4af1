import type { CodeList } from './code.ts';

/**
 * PLACE (PL in XML): where the child lives. The groups are ours. Z11 to Z14 took the place of Z1 in 2025/26; what each
 * of the four means is not in any source we hold, so their labels say no more than that.
 */
export const placementType: CodeList = [
  { code: 'U1', label: 'Fostered by family or friends, long term', group: 'foster' },
  { code: 'U2', label: 'Fostered by family or friends who may adopt', group: 'foster' },
  { code: 'U3', label: 'Fostered by family or friends, other', group: 'foster' },
  { code: 'U4', label: 'Fostered by others, long term', group: 'foster' },
  { code: 'U5', label: 'Fostered by others who may adopt', group: 'foster' },
  { code: 'U6', label: 'Fostered by others, other', group: 'foster' },
  { code: 'A3', label: 'For adoption with consent, by the foster carers', group: 'adoption' },
  { code: 'A4', label: 'For adoption with consent, by others', group: 'adoption' },
  { code: 'A5', label: 'For adoption under a placement order, by the foster carers', group: 'adoption' },
  { code: 'A6', label: 'For adoption under a placement order, by others', group: 'adoption' },
  { code: 'K1', label: "Secure children's home", group: 'secure' },
  { code: 'K2', label: "Children's home", group: 'residential' },
  { code: 'K3', label: 'Supported accommodation, registered', first: 2025, group: 'supported' },
  { code: 'H5', label: 'Semi-independent living, not registered', last: 2024, group: 'supported' },
  { code: 'P1', label: 'With parents or those with parental responsibility', group: 'parents' },
  { code: 'P2', label: 'Independent living', last: 2024, group: 'independent' },
  { code: 'P3', label: 'Residential employment', group: 'other' },
  { code: 'R1', label: 'Residential care home', group: 'residential' },
  { code: 'R2', label: 'Hospital or nursing home', group: 'health' },
  { code: 'R3', label: 'Family centre or mother and baby unit', group: 'residential' },
  { code: 'R5', label: 'Youth custody', group: 'custody' },
  { code: 'S1', label: 'Residential school', group: 'residential' },
  { code: 'T0', label: 'Temporary move, kind not said', group: 'temporary' },
  { code: 'T1', label: 'Temporary: in hospital', group: 'temporary' },
  { code: 'T2', label: 'Temporary: on holiday', group: 'temporary' },
  { code: 'T3', label: 'Temporary: the foster carer is on holiday', group: 'temporary' },
  { code: 'T4', label: 'Temporary: other, seven days or less', group: 'temporary' },
  { code: 'Z1', label: 'Other placement, listed on a schedule', last: 2025, group: 'other' },
  { code: 'Z11', label: 'Other placement (Z11)', first: 2026, group: 'other' },
  { code: 'Z12', label: 'Other placement (Z12)', first: 2026, group: 'other' },
  { code: 'Z13', label: 'Other placement (Z13)', first: 2026, group: 'other' },
  { code: 'Z14', label: 'Other placement (Z14)', first: 2026, group: 'other' },
];

/** The codes of one of our groups, in the order of the list. */
export function placementsInGroup(group: string): readonly string[] {
  return placementType.filter((known) => known.group === group).map(({ code }) => code);
}

/** Z1 and the four codes that came of it. */
export const scheduledPlacements: readonly string[] = ['Z1', 'Z11', 'Z12', 'Z13', 'Z14'];
