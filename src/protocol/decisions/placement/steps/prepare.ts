import { byTheMove, withTheNotices } from '../clocks.ts';
import { beforeTheMove, nextDays, now } from './place.ts';
import type { PlacementStepRule } from './step-rule.ts';

const before = byTheMove('local practice', 'the Protocol sets no time; before the home begins');

/** What prepares a home in which nobody is made a criminal for being a child in care. */
export const preparationSteps = [
  {
    id: 'needs-assessed',
    owner: 'allocated-worker',
    cites: ['PLC-02'],
    place: now('act'),
    text: 'Assess their needs in full before the home is chosen: culture and identity, what they have lived through, and dangers in and around the place.',
    clock: before,
  },
  {
    id: 'accurate-information',
    owner: 'commissioner',
    cites: ['CMS-04'],
    place: beforeTheMove('tell'),
    text: 'Give the people who will care for them accurate and balanced information, and everything needed to keep them safe, before the home begins.',
    clock: before,
  },
  {
    id: 'send-needs-known',
    owner: 'allocated-worker',
    cites: ['PRI-09'],
    place: beforeTheMove('tell'),
    text: 'Say what special educational needs, disability, neurodiversity or language mean for daily life there, and make sure that the education, health and care plan moves with them.',
    clock: before,
  },
  {
    id: 'pledge-on-record',
    owner: 'commissioner',
    cites: ['OOA-02', 'COM-PRV-01'],
    place: nextDays('record'),
    text: 'Record where in the contract the provider commits to the Protocol, and hold it to that.',
  },
  {
    id: 'pledge-asked',
    owner: 'commissioner',
    cites: ['OOA-02', 'COM-PRV-01'],
    place: beforeTheMove('act'),
    text: 'Find out whether the contract commits the provider to the Protocol.',
    clock: before,
  },
  {
    id: 'pledge-in-contract',
    owner: 'commissioner',
    cites: ['OOA-02', 'COM-PRV-01'],
    place: beforeTheMove('act'),
    text: 'Check that the contract says this: the provider follows the Protocol and responds to behaviour without criminalising. If not, add it.',
    clock: before,
  },
  {
    id: 'local-protocol-given',
    owner: 'whoever-runs-the-home',
    cites: ['REC-05'],
    place: beforeTheMove('tell'),
    text: 'Give the responsible authority the local protocol that you follow. If there is none, talk about adopting this one.',
    clock: before,
  },
  {
    id: 'local-protocol-discussed',
    owner: 'commissioner',
    cites: ['REC-05'],
    place: beforeTheMove('tell'),
    text: 'Talk with the fostering service, when the home is bought, about the protocol it follows. If there is none, talk about adopting this one.',
    clock: before,
  },
  {
    id: 'prepared-by-social-worker',
    owner: 'allocated-worker',
    cites: ['OOA-03'],
    place: beforeTheMove('act'),
    text: 'Prepare with commissioning, the home and the local police, with its missing and exploitation teams where that fits: what the person needs, and the dangers of the place.',
    clock: before,
  },
  {
    id: 'prepared-by-commissioning',
    owner: 'commissioner',
    cites: ['OOA-03'],
    place: beforeTheMove('act'),
    text: 'Prepare with the home and the local police, with missing and exploitation officers where that fits: what the person needs, and the dangers of the place.',
    clock: before,
  },
  {
    id: 'incidents-agreed',
    owner: 'allocated-worker',
    cites: ['OOA-03'],
    place: beforeTheMove('act'),
    text: 'Agree in writing with the home and the local police how incidents will be handled there: by the levels of the Protocol, with a call to the police as the last resort.',
    clock: before,
  },
  {
    id: 'agree-who-is-told',
    owner: 'whoever-runs-the-home',
    cites: ['OOA-05', 'PRI-05'],
    place: nextDays('act'),
    text: 'Agree now who the home and the local police tell, as soon as possible, when this person comes to police notice: the allocated worker and the youth justice service there, or probation from 18.',
    clock: withTheNotices,
  },
  {
    id: 'identity-and-story',
    owner: 'allocated-worker',
    cites: ['PLC-02', 'PRI-05', 'OOA-09'],
    place: beforeTheMove('child'),
    text: 'Plan for culture and identity away from London, and write the good that is true of them at the top of what you send.',
    clock: before,
  },
] as const satisfies readonly PlacementStepRule[];
