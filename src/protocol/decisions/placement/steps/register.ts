import { byTheMove } from '../clocks.ts';
import type { PlacementStepRule } from './step-rule.ts';

const cites = ['PLC-01', 'PLC-02'];

/** Registered provision only. */
export const registerSteps = [
  {
    id: 'check-the-register',
    owner: 'commissioner',
    cites,
    text: "Look the home or service up in Ofsted's register, and ask it for its number. Until it is found there, treat it as not registered.",
    clock: byTheMove('local practice', 'the Protocol sets no time; nobody moves in before'),
  },
  {
    id: 'keep-the-number',
    owner: 'commissioner',
    cites,
    text: "Keep Ofsted's number and the day you looked it up with the placement.",
  },
  {
    id: 'not-placed-there',
    owner: 'director-of-childrens-services',
    cites,
    text: 'Do not place the child there. If they are there already, see them today, keep somebody with them whom you trust, and move them.',
    clock: byTheMove('statute', 'running it without registration is an offence', 'csa-11'),
  },
  {
    id: 'fitting-home-found',
    owner: 'commissioner',
    cites,
    text: 'Find a registered home that fits, and write down every home that was asked and what it answered.',
  },
] as const satisfies readonly PlacementStepRule[];
