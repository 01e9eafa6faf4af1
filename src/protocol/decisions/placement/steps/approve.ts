import { byTheMove, withinWorkingDays } from '../clocks.ts';
import { now, nowOrAfterwards } from './place.ts';
import type { PlacementStepRule } from './step-rule.ts';

const outOfArea = ['OOA-01', 'PLC-02'];

/** What must be found out and approved before anybody moves. */
export const approvalSteps = [
  {
    id: 'find-the-area',
    owner: 'commissioner',
    cites: ['OOA-01', 'PRI-05'],
    place: now('act'),
    text: 'Find out which authority the home is in: whether it adjoins the responsible authority, and whether it is in London. Then decide again.',
    clock: byTheMove('local practice', 'nobody can be told before it is known'),
  },
  {
    id: 'conditions-of-approval',
    owner: 'allocated-worker',
    cites: outOfArea,
    place: nowOrAfterwards('act'),
    text: 'Make sure of what approval rests on: the child was heard; there is no better home available, and it fits the care plan; relatives were consulted where that is right; so was the reviewing officer; the area authority knows.',
    clock: {
      planned: byTheMove('statute', 'before approval', 'cppr-11'),
      emergency: withinWorkingDays(
        5,
        'the approval',
        'hearing the child and finding the fitting home come before; the rest may follow',
        'cppr-11-exceptions',
      ),
    },
  },
  {
    id: 'area-authority-consulted',
    owner: 'allocated-worker',
    cites: [...outOfArea, 'OOA-08'],
    place: nowOrAfterwards('tell'),
    text: 'Consult the authority of the new area, with the care plan in its hands: which services, which risks, which school.',
    clock: {
      planned: byTheMove('statute', 'before approval', 'cppr-11'),
      emergency: withinWorkingDays(5, 'the approval', 'as it was an emergency', 'cppr-11-exceptions'),
    },
  },
  {
    id: 'nominated-officer-approves',
    owner: 'nominated-officer',
    cites: outOfArea,
    place: now('act'),
    text: 'Approve, or refuse, a home outside the area of the responsible authority.',
    clock: byTheMove('statute', 'before the decision takes effect', 'cppr-11'),
  },
  {
    id: 'director-approves',
    owner: 'director-of-childrens-services',
    cites: outOfArea,
    place: now('act'),
    text: 'Approve, or refuse, a home this far away.',
    clock: byTheMove('statute', 'before the decision takes effect', 'cppr-11'),
  },
  {
    id: 'parents-assessed',
    owner: 'allocated-worker',
    cites: ['PLC-02'],
    place: nowOrAfterwards('act'),
    text: 'Assess the parents, their home and the adults in it, and review the case, before the child goes to live with them.',
    clock: {
      planned: byTheMove('statute', 'before the decision', 'cppr-17'),
      emergency: withinWorkingDays(
        10,
        'the move',
        'only where the nominated officer finds it necessary; the parents are interviewed first',
        'cppr-19',
      ),
    },
  },
  {
    id: 'return-to-parents-approved',
    owner: 'nominated-officer',
    cites: ['PLC-02'],
    place: now('act'),
    text: 'Approve, or refuse, that the child lives with a parent while in care.',
    clock: byTheMove('statute', 'before the decision takes effect', 'cppr-18'),
  },
  {
    id: 'key-stage-4-approved',
    owner: 'nominated-officer',
    cites: ['COM-EDU-03', 'OOA-06'],
    place: now('act'),
    text: 'Approve, or refuse, a move that disrupts the last two years at school. The designated teacher and the reviewing officer were consulted.',
    clock: byTheMove('statute', 'before the decision takes effect', 'cppr-10'),
  },
  {
    id: 'connected-person-approved',
    owner: 'allocated-worker',
    cites: ['PLC-02'],
    place: now('act'),
    text: 'Make sure that the relative or friend is approved as a foster carer, or approved for the time being.',
    clock: byTheMove('statute', 'have it confirmed', 'cppr-24'),
  },
  {
    id: 'secure-only-as-allowed',
    owner: 'allocated-worker',
    cites: ['PLC-02'],
    place: now('act'),
    text: 'Get legal advice first. Beyond 72 hours in 28 days secure accommodation needs a court order, and below 13 the Secretary of State.',
    clock: byTheMove('statute', 'have it confirmed', 'ca-25'),
  },
] as const satisfies readonly PlacementStepRule[];
