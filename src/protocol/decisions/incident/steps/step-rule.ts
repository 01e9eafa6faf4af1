import type { EditionId } from '../../../editions.ts';
import type { StepEvent, StepGroup, StepPlace } from '../../../engine/answer.ts';
import type { Clock } from '../../../engine/clock.ts';
import type { Setting } from '../facts.ts';
import type { AgeBand } from '../read-facts.ts';
import type { SituationCondition } from '../situation.ts';

/** The roles that can own a step. */
export const ownerRoles = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'supervising-social-worker',
  'social-worker',
  'personal-adviser',
] as const;
export type OwnerRole = (typeof ownerRoles)[number];

/** A place in the work that a different role fills in each setting. */
export type Owner =
  | 'anyone-there'
  | 'whoever-was-there'
  | 'whoever-decides'
  | 'supervisor'
  | 'allocated-worker';

/** What says who fills a place in the work. */
export interface OwnerPlace {
  readonly edition: EditionId;
  readonly setting: Setting;
  readonly age: AgeBand;
  /** The foster carer, or somebody of the carer's family, was harmed or is said to have done it. */
  readonly carerInvolved?: boolean;
  /** Whoever looks after them alone is said to have harmed them, or may have. */
  readonly carerAccused?: boolean;
  /** The registered manager is said to have harmed them. */
  readonly managerAccused?: boolean;
}

const wasThere: Readonly<Record<Setting, OwnerRole>> = {
  'childrens-home': 'carer',
  'foster-home': 'foster-carer',
  'supported-accommodation': 'support-worker',
  'own-tenancy': 'personal-adviser',
  community: 'carer',
};

const supervises: Readonly<Record<Setting, OwnerRole>> = {
  'childrens-home': 'registered-manager',
  'foster-home': 'supervising-social-worker',
  'supported-accommodation': 'registered-manager',
  'own-tenancy': 'personal-adviser',
  community: 'social-worker',
};

/**
 * Who decides at level 2 (INC-L2-05). In a foster home: under 2025 the foster carer, under 2021 the social worker, and
 * never a carer who was harmed or is said to have done it.
 */
function decides({ edition, setting, carerInvolved }: OwnerPlace): OwnerRole {
  if (setting !== 'foster-home') return supervises[setting];
  return edition === '2025' && !carerInvolved ? 'foster-carer' : 'social-worker';
}

/** Where one person alone looks after somebody: a foster home, or a young person's own home. */
const alone: readonly Setting[] = ['foster-home', 'own-tenancy'];

/**
 * The role that owns a step. Whoever is there calls for help. Who alone looks after somebody, and is said to have harmed
 * them, does none of the rest: not the listening, not the evidence, not the record. A manager who is accused decides and
 * notifies nothing.
 */
export function ownerOf(owner: Owner, place: OwnerPlace): OwnerRole {
  if (owner === 'anyone-there') return wasThere[place.setting];
  if (place.carerAccused && alone.includes(place.setting)) return accusedGivesWay(owner, place);
  if (owner === 'whoever-was-there') return wasThere[place.setting];
  if (owner === 'allocated-worker' || managerGivesWay(place))
    return place.age === '18-to-25' ? 'personal-adviser' : 'social-worker';
  if (owner === 'supervisor') return supervises[place.setting];
  return decides(place);
}

const managerGivesWay = ({ managerAccused = false, setting }: OwnerPlace): boolean =>
  managerAccused && supervises[setting] === 'registered-manager';

/** Who takes over from somebody accused: the social worker; where the social worker supervises them, whoever does. */
function accusedGivesWay(owner: Owner, place: OwnerPlace): OwnerRole {
  return owner === 'supervisor' && place.setting === 'foster-home'
    ? supervises[place.setting]
    : 'social-worker';
}

/** A step that follows when the conditions are met, or one of several sets of them. */
export interface StepRule {
  readonly id: string;
  readonly cites: readonly string[];
  readonly when: SituationCondition | readonly SituationCondition[];
  readonly owner: Owner;
  readonly place: StepPlace;
  readonly text: string;
  /** What is said instead of a young adult, where the text speaks of a child. */
  readonly ofAnAdult?: string;
  /** What is said instead where they were, or may have been, harmed. */
  readonly ofTheHarmed?: string;
  readonly clock?: Clock;
}

const at =
  (when: StepPlace['when']) =>
  (group: StepGroup): StepPlace => ({ when, group });

/** Done at once. */
export const now = at('now');
/** Done before the night, or the shift, is over. */
export const tonight = at('tonight');
/** Done in the next days. */
export const nextDays = at('next-days');

/** Waits for an event, and is made by it. */
export const once = (event: StepEvent, group: StepGroup): StepPlace => ({
  when: 'later',
  group,
  if: event,
});

/** A child, or treated as one. */
export const ofChildren = { age: ['under-10', '10-to-17'] } as const;
/** A young adult. */
export const ofAdults = { age: ['18-to-25'] } as const;
/** Where staff or foster carers look after somebody. */
export const lookedAfterThere = ['childrens-home', 'supported-accommodation', 'foster-home'] as const;
