import { byTheMove, onTheSameDay } from '../clocks.ts';
import { nextDays, now, tonight } from './place.ts';
import type { PlacementStepRule } from './step-rule.ts';

const cites = ['PLC-01', 'PLC-02'];

/** When the law has forbidden the place: what is done instead, and what protects whoever is there already. */
export const stopSteps = [
  {
    id: 'not-placed-there',
    owner: 'director-of-childrens-services',
    cites,
    place: now('act'),
    text: 'Stop this move. Nobody is placed there, and no approval makes it lawful.',
    clock: byTheMove('local practice', 'the Protocol sets no time; nobody moves in'),
  },
  {
    id: 'fitting-home-found',
    owner: 'commissioner',
    cites,
    place: now('act'),
    text: 'Find a lawful home that fits. Write down every home that was asked and what it answered.',
    clock: onTheSameDay,
  },
  {
    id: 'seen-today',
    owner: 'allocated-worker',
    cites: ['VOI-06', 'PLC-02'],
    place: now('child'),
    text: 'See them today, alone, if they are there already. Ask whether they feel safe and what they want. Offer an advocate.',
    clock: onTheSameDay,
  },
  {
    id: 'free-to-leave',
    owner: 'allocated-worker',
    cites,
    place: now('act'),
    text: 'Find out today, if they are there already, whether they are kept from leaving. If they are, get legal advice at once: only a court can allow it.',
    clock: onTheSameDay,
  },
  {
    id: 'safe-tonight',
    owner: 'director-of-childrens-services',
    cites,
    place: tonight('child'),
    text: 'Make sure, if they are there already, that someone you trust is with them tonight, knows their health needs, and can reach you. Do so every night until they leave.',
    clock: onTheSameDay,
  },
  {
    id: 'moved-out',
    owner: 'director-of-childrens-services',
    cites,
    place: nextDays('act'),
    text: 'Move them as soon as a lawful home is found, if they are there already. Until then look at it again every day.',
  },
] as const satisfies readonly PlacementStepRule[];
