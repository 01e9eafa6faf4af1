import { byTheMove } from '../clocks.ts';
import { nextDays, now } from './place.ts';
import type { PlacementStepRule } from './step-rule.ts';

const cites = ['PLC-01', 'PLC-02'];

/** Registered provision only. */
export const registerSteps = [
  {
    id: 'check-the-register',
    owner: 'commissioner',
    cites,
    place: now('act'),
    text: "Look the home or service up in Ofsted's register, and ask it for its number. Until it is found there, treat it as not registered.",
    clock: byTheMove('local practice', 'the Protocol sets no time; nobody moves in before'),
  },
  {
    id: 'keep-the-number',
    owner: 'commissioner',
    cites,
    place: nextDays('record'),
    text: "Keep Ofsted's number and the day you looked it up with the placement.",
  },
] as const satisfies readonly PlacementStepRule[];
