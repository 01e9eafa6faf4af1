import type { PlacementFacts } from './facts.ts';

/** The roles that can own a step or send a notice. */
export const placementOwners = [
  'social-worker',
  'personal-adviser',
  'registered-manager',
  'supervising-social-worker',
  'commissioner',
  'nominated-officer',
  'director-of-childrens-services',
  'virtual-school',
  'youth-justice-worker',
] as const;
export type PlacementOwner = (typeof placementOwners)[number];

/** A place in the work that different roles fill: by care status, by age, by who runs the home. */
type WorkPlace = 'allocated-worker' | 'whoever-runs-the-home' | 'whoever-supervises';

/** Who owns a step or sends a notice: a role, or a place in the work. */
export type Doer = PlacementOwner | WorkPlace;

/** Those who can be told. */
export const recipients = [
  'child',
  'parent',
  'person-with-contact',
  'previous-carer',
  'independent-reviewing-officer',
  'school',
  'health-body',
  'general-practitioner',
  'told-before',
  'area-authority',
  'education-and-health-there',
  'local-youth-justice-service',
  'home-youth-justice-service',
  'local-probation',
  'home-probation',
  'responsible-authority',
  'director-of-childrens-services',
  'ofsted',
] as const;
export type Recipient = (typeof recipients)[number];

/** Whoever supervises an order: the youth justice service until 18, probation from then on. */
export type Supervising = 'local-supervision' | 'home-supervision';

const isAdult = ({ age }: PlacementFacts): boolean => age >= 18;

function allocated({ careStatus }: PlacementFacts): PlacementOwner {
  return careStatus === 'looked-after' ? 'social-worker' : 'personal-adviser';
}

function runsTheHome(facts: PlacementFacts): PlacementOwner {
  switch (facts.settingKind) {
    case 'childrens-home':
    case 'secure':
    case 'supported-accommodation':
      return 'registered-manager';
    case 'foster-home':
      return 'supervising-social-worker';
    default:
      return allocated(facts);
  }
}

/** The role that does it in this case. */
export function roleOf(doer: Doer, facts: PlacementFacts): PlacementOwner {
  if (doer === 'allocated-worker') return allocated(facts);
  if (doer === 'whoever-runs-the-home') return runsTheHome(facts);
  if (doer === 'whoever-supervises') return isAdult(facts) ? 'personal-adviser' : 'youth-justice-worker';
  return doer;
}

/** Who is told in this case. */
export function recipientOf(to: Recipient | Supervising, facts: PlacementFacts): Recipient {
  if (to === 'local-supervision') return isAdult(facts) ? 'local-probation' : 'local-youth-justice-service';
  if (to === 'home-supervision') return isAdult(facts) ? 'home-probation' : 'home-youth-justice-service';
  return to;
}
