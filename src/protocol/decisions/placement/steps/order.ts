import { withinWorkingDays, withTheNotices } from '../clocks.ts';
import { nextDays } from './place.ts';
import type { PlacementStepRule } from './step-rule.ts';

/** When there is an order or a disposal, or the home is a place of custody. */
export const orderSteps = [
  {
    id: 'roles-agreed',
    owner: 'whoever-supervises',
    cites: ['OOA-04'],
    place: nextDays('act'),
    text: 'Agree who does what: the home service usually keeps oversight and responsibility, the local one may carry out the order.',
    clock: withTheNotices,
  },
  {
    id: 'disposal-agreed',
    owner: 'whoever-supervises',
    cites: ['JUS-01', 'OOA-04'],
    place: nextDays('child'),
    text: 'Decide with the person whether the local service should know of the disposal, so that help goes on near the new home.',
    clock: withTheNotices,
  },
  {
    id: 'detention-plan',
    owner: 'allocated-worker',
    cites: ['COM-LA-03', 'JUS-01'],
    place: nextDays('child'),
    text: 'Make the plan for the time in custody with the establishment and the youth justice service.',
    clock: withinWorkingDays(10, 'the remand', 'have it confirmed', 'cppr-8a'),
  },
  {
    id: 'visits-and-reviews-go-on',
    owner: 'allocated-worker',
    cites: ['COM-LA-03', 'JUS-01'],
    place: nextDays('child'),
    text: 'Go on visiting and reviewing. Custody does not end the duties of the authority.',
  },
  {
    id: 'adviser-keeps-in-touch',
    owner: 'allocated-worker',
    cites: ['COM-PRI-03', 'JUS-01'],
    place: nextDays('child'),
    text: 'Keep in touch, and make sure that the establishment knows this is a care leaver.',
  },
  {
    id: 'home-for-release',
    owner: 'allocated-worker',
    cites: ['COM-PRI-03', 'JUS-01'],
    place: nextDays('child'),
    text: 'Plan from the first day where they will live after release, and who with.',
  },
] as const satisfies readonly PlacementStepRule[];
