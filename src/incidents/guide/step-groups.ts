import type { IncidentOutcome, NextStep } from '../../protocol/index.ts';

/** The parts in which next steps are shown. */
export type StepGroup = 'now' | 'tell' | 'police' | 'child' | 'others' | 'after';

/** Where each step is shown, in the order of doing; a few are both done now and a matter of whom to tell. */
const groups: Readonly<Record<string, readonly StepGroup[]>> = {
  'call-999': ['now'],
  'call-out-of-hours-too': ['now', 'tell'],
  'danger-passed': ['now'],
  'listen-do-not-question': ['now'],
  'leave-the-device': ['now'],
  'tell-manager': ['now', 'tell'],
  'take-advice': ['now', 'tell'],
  'preserve-evidence': ['now'],
  'lawful-to-hold': ['now'],
  'mediator-first': ['now'],
  'consult-senior-first': ['now'],
  'manager-decides': ['now'],
  'weapon-removed': ['now'],
  'report-level-2': ['now'],
  'report-level-3': ['now'],
  'substance-collected': ['now'],
  'substance-destroyed': ['now'],
  restorative: ['now'],
  'tell-social-worker': ['tell'],
  'inform-social-worker': ['tell'],
  'tell-personal-adviser': ['tell'],
  'home-authority-told': ['tell'],
  'tell-social-services': ['tell'],
  'share-drug-information': ['tell'],
  'larger-quantity': ['tell'],
  'aligned-officer': ['tell'],
  'slow-time': ['police'],
  'slow-time-after-999': ['police'],
  'voluntary-attendance': ['police'],
  'appropriate-adult': ['police'],
  'free-legal-advice': ['police'],
  'if-charged': ['police'],
  'journey-home': ['police'],
  'care-experience-considered': ['police'],
  'view-after-police': ['police'],
  'right-to-complain': ['police'],
  'immigration-adviser': ['police'],
  'child-account': ['child'],
  'told-what-was-written': ['child'],
  'needs-met': ['child'],
  'offer-advocate': ['child'],
  'age-disputed': ['child'],
  'address-the-use': ['child'],
  'ask-an-expert': ['child'],
  'referral-by-first-responder': ['child'],
  'trafficking-advice': ['child'],
  'violence-and-exploitation-support': ['child'],
  'restorative-first-at-18': ['child'],
  'confirm-care-status': ['child'],
  'consider-support-referral': ['child'],
  'foster-carer-considers-support': ['child'],
  'consider-youth-justice': ['child'],
  'hear-the-victim': ['others'],
  'restorative-where-harm': ['others'],
  'staff-check-in': ['others'],
};

/** The parts a step belongs to: what is not named is done afterwards. */
export function groupsOf(stepId: string): readonly StepGroup[] {
  return groups[stepId] ?? ['after'];
}

const order: ReadonlyMap<string, number> = new Map(Object.keys(groups).map((id, place) => [id, place]));

/** The steps of an outcome that belong to a part, in the order of doing. */
export function stepsIn(group: StepGroup, outcome: IncidentOutcome): readonly NextStep[] {
  const place = ({ id }: NextStep): number => order.get(id) ?? order.size;
  return outcome.steps
    .filter(({ id }) => groupsOf(id).includes(group))
    .sort((one, other) => place(one) - place(other));
}
