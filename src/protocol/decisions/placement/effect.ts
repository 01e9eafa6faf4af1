import type { CautionId } from './cautions.ts';
import type { NoticeId } from './notices.ts';
import type { PlacementStepId } from './steps.ts';

/** Who must approve before the move is made, from nobody to the director of children's services. */
export const approvals = ['none', 'nominated-officer', 'director'] as const;
export type Approval = (typeof approvals)[number];

/** How the home stands with Ofsted: in order, to be found out, or standing out because it must not be used. */
export const standings = ['in-order', 'find-out', 'stands-out'] as const;
export type Standing = (typeof standings)[number];

/** What a row asks for. */
export interface PlacementEffect {
  readonly approval: Approval;
  readonly standing: Standing;
  readonly notices: readonly NoticeId[];
  readonly steps: readonly PlacementStepId[];
  readonly cautions: readonly CautionId[];
  /** Ids of sources.ts: the law that says so, where it is not the Protocol alone. */
  readonly law: readonly string[];
}

const nothing: PlacementEffect = {
  approval: 'none',
  standing: 'in-order',
  notices: [],
  steps: [],
  cautions: [],
  law: [],
};

/** What a row asks for; what is left out is not asked. */
export function due(asked: Partial<PlacementEffect>): PlacementEffect {
  return { ...nothing, ...asked };
}

/** What weighs more than any approval: a home that must not be used. */
const forbidden = 100;

/** Gravity of an effect: a home that must not be used, then the approval, then the standing. A larger number is graver. */
export function gravityOf({ approval, standing }: PlacementEffect): number {
  if (standing === 'stands-out') return forbidden;
  return approvals.indexOf(approval) * 10 + standings.indexOf(standing);
}

const highest = <T>(scale: readonly T[], values: readonly T[]): T =>
  scale[Math.max(0, ...values.map((value) => scale.indexOf(value)))] as T;

const together = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())];

/** Everything that several rows ask for together: the highest approval, the worst standing, each thing once. */
export function allOf(effects: readonly PlacementEffect[]): PlacementEffect {
  return {
    approval: highest(
      approvals,
      effects.map(({ approval }) => approval),
    ),
    standing: highest(
      standings,
      effects.map(({ standing }) => standing),
    ),
    notices: together(effects.map(({ notices }) => notices)),
    steps: together(effects.map(({ steps }) => steps)),
    cautions: together(effects.map(({ cautions }) => cautions)),
    law: together(effects.map(({ law }) => law)),
  };
}
