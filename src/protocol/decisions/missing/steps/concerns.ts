import { localPractice } from '../../../engine/clock.ts';
import { adult, asAChild, type MissingStepRule, nextDays, now, tonight } from './step-rule.ts';

/** What follows from a concern that was named. */
export const concernSteps = [
  {
    id: 'go-through-the-signs',
    cites: ['EXP-01', 'EXP-03'],
    when: { concern: ['yes'] },
    owner: 'whoever-was-there',
    place: tonight('tell'),
    text: 'Go through the signs of exploitation, take that decision too, and tell social services.',
    clock: localPractice(24, 'the signs being seen', 'the Protocol says always, and sets no time'),
  },
  {
    id: 'see-to-the-referral',
    cites: ['EXP-04', 'MIG-03'],
    when: { ...asAChild, trafficking: ['yes'] },
    owner: 'allocated-worker',
    place: nextDays('others'),
    text: 'Make sure that the authority or the police refer them to the National Referral Mechanism. Under 18 no consent is asked.',
  },
  {
    id: 'ask-about-the-referral',
    cites: ['EXP-04', 'MIG-03'],
    when: { ...adult, trafficking: ['yes'] },
    owner: 'allocated-worker',
    place: nextDays('others'),
    text: 'Ask them, when you can, whether they agree to be referred to the National Referral Mechanism. From 18 it needs their consent.',
  },
  {
    id: 'treat-as-a-child',
    cites: ['MIG-04', 'PRI-11'],
    when: { ageDisputed: ['yes'] },
    owner: 'allocated-worker',
    place: now('others'),
    text: 'Make sure everyone treats them as a child until their age is settled: it is disputed.',
  },
] as const satisfies readonly MissingStepRule[];
