import { beforeOrFiveDays, byTheMove, withinWorkingDays } from '../clocks.ts';
import type { PlacementStepRule } from './step-rule.ts';

/** Planning with the child or young person, and staying close to them. */
export const stayCloseSteps = [
  {
    id: 'wishes-heard',
    owner: 'allocated-worker',
    cites: ['VOI-06', 'PLC-02'],
    text: 'Ask the child what they want, take it into account, and offer an advocate.',
    clock: byTheMove('statute', 'before the decision', 'cppr-9'),
  },
  {
    id: 'placement-plan',
    owner: 'allocated-worker',
    cites: ['PLC-02'],
    text: 'Make the placement plan, agreed with and signed by whoever cares for the child. Say in it how incidents are met.',
    clock: beforeOrFiveDays('cppr-9'),
  },
  {
    id: 'review-before-ending',
    owner: 'allocated-worker',
    cites: ['PRI-15', 'PLC-02'],
    text: 'Hold a review before the old home ends. A move is no answer to behaviour that help could change.',
    clock: byTheMove('statute', 'before the old home is ended', 'cppr-14'),
  },
  {
    id: 'reviewing-officer-told-of-ending',
    owner: 'allocated-worker',
    cites: ['PLC-02'],
    text: 'Only immediate risk of serious harm lets a home end without a review: write down what it was, and tell the reviewing officer.',
    clock: {
      hours: 24,
      from: 'the move',
      legalBasis: 'statute',
      source: 'cppr-14',
      note: 'the regulation says as soon as reasonably practicable; 24 hours is our reading',
    },
  },
  {
    id: 'first-visit',
    owner: 'allocated-worker',
    cites: ['PLC-02'],
    text: 'Visit the child in the new home, and speak with them alone.',
    clock: {
      hours: 168,
      from: 'the move',
      legalBasis: 'statute',
      source: 'cppr-28',
      note: 'within a week, then at least every six weeks in the first year',
    },
  },
  {
    id: 'first-review',
    owner: 'allocated-worker',
    cites: ['PLC-02'],
    text: 'See that the first review takes place.',
    clock: withinWorkingDays(
      20,
      'the child coming into care',
      'statute',
      'then within three months, then every six',
      'cppr-33',
    ),
  },
  {
    id: 'pathway-plan-updated',
    owner: 'allocated-worker',
    cites: ['PLC-02', 'PRI-10'],
    text: 'Bring the pathway plan up to date with them, and visit soon.',
    clock: withinWorkingDays(5, 'the move', 'local practice', 'the Protocol sets no time'),
  },
  {
    id: 'they-say-who-is-told',
    owner: 'allocated-worker',
    cites: ['PLC-02', 'PRI-10'],
    text: 'Ask whom they want told about the new home, and tell only those.',
  },
  {
    id: 'offer-local-contact',
    owner: 'allocated-worker',
    cites: ['PRI-05'],
    text: 'Offer to introduce them to the leaving care service of the new area. Nobody is told without their say.',
  },
  {
    id: 'find-out-school',
    owner: 'allocated-worker',
    cites: ['COM-EDU-03', 'OOA-06'],
    text: 'Find out whether the child can stay at school, and plan the journey so that they can.',
    clock: byTheMove('local practice', 'the answer decides who must approve'),
  },
  {
    id: 'education-arranged',
    owner: 'allocated-worker',
    cites: ['COM-EDU-03', 'OOA-06'],
    text: 'With the virtual school: arrange education that meets the needs and fits the personal education plan.',
    clock: {
      planned: byTheMove('statute', 'before the move', 'cppr-10'),
      emergency: withinWorkingDays(
        5,
        'the move',
        'statute',
        'the regulation says as soon as reasonably practicable',
        'cppr-10',
      ),
    },
  },
  {
    id: 'virtual-school-asked',
    owner: 'virtual-school',
    cites: ['COM-EDU-03', 'OOA-06'],
    text: 'Say what it would take for the child to stay at school in these years, and what the change would cost them.',
    clock: byTheMove('local practice', 'the law asks for approval only when a home changes'),
  },
  {
    id: 'education-kept',
    owner: 'allocated-worker',
    cites: ['COM-EDU-03', 'OOA-06'],
    text: 'Help them keep their college, training or work, or find another before they move.',
  },
  {
    id: 'education-in-custody',
    owner: 'virtual-school',
    cites: ['COM-PRI-03', 'OOA-06'],
    text: 'See that education or training goes on inside, and that a place is kept for the day of release.',
  },
] as const satisfies readonly PlacementStepRule[];
