import { localPractice } from '../../../engine/clock.ts';
import { nextDays, now, ofAdults, ofChildren, type StepRule, tonight } from './step-rule.ts';

const ready = localPractice(24, 'the incident', 'the Protocol sets no time; when the child is ready');
/** Not harmed: who was harmed is listened to, and asked for nothing. */
const didIt = { ...ofChildren, matters: ['did-it'], without: ['harmed'] } as const;
/** Who is said to have harmed somebody sexually is not questioned: what they say by themselves is written down. */
const notSexual = {
  ...ofChildren,
  level: [2, 3],
  matters: ['did-it'],
  without: ['harmed', 'sexual-harm'],
} as const;
const emergency = ['police-called', 'ambulance'] as const;
const notByMediator = ['resolve-internally', 'call-999'] as const;

/** Whoever decides asks the person harmed by the way. */
const withoutDeciding = ['resolve-internally', 'report-non-urgent', 'call-999'] as const;

/** What the child, or the young adult, is owed. */
export const childSteps = [
  {
    id: 'talk-it-through',
    cites: ['INC-L1-04', 'PRI-06', 'VOI-01', 'PRI-07'],
    when: { ...ofChildren, level: [1], matters: ['did-it'], without: ['harmed', ...emergency] },
    owner: 'whoever-was-there',
    place: now('child'),
    text: 'Ask the child what happened, with an open mind, and write it down in their own words. Then talk with everybody affected about what would put it right.',
    clock: ready,
  },
  {
    id: 'talk-it-through-when-calm',
    cites: ['INC-L1-04', 'PRI-06', 'VOI-01', 'PRI-07'],
    when: { ...didIt, level: [1], matters: ['did-it', 'police-called'] },
    owner: 'whoever-was-there',
    place: tonight('child'),
    text: 'Ask the child, when everybody is safe, what happened. Keep an open mind, and write it down in their own words. Then talk with everybody affected about what would put it right.',
    clock: ready,
  },
  {
    id: 'talk-when-they-are-well',
    cites: ['VOI-01', 'INC-12'],
    when: { ...ofChildren, level: [1], matters: ['ambulance-only'], without: ['harmed'] },
    owner: 'whoever-was-there',
    place: tonight('child'),
    text: 'Ask how they are and what happened, when they are well enough, with an open mind. Write it down in their own words. Ask what help they want, such as somebody to talk to about how they feel.',
    clock: ready,
  },
  {
    id: 'child-account',
    cites: ['VOI-01'],
    when: [
      { ...notSexual, edition: ['2025'] },
      { ...notSexual, edition: ['2021'], route: notByMediator },
    ],
    owner: 'whoever-was-there',
    place: tonight('child'),
    text: 'Ask the child what happened, with an open mind. Write it down in their own words.',
    clock: ready,
  },
  {
    id: 'mediator-first',
    cites: ['VOI-07', 'VOI-01'],
    when: { ...notSexual, edition: ['2021'], route: ['manager-decides', 'report-non-urgent'] },
    owner: 'whoever-was-there',
    place: now('child'),
    text: 'Let the child talk with somebody they trust outside the conflict, before the police are involved. Write down what the child says, in their own words.',
    clock: ready,
  },
  {
    id: 'restorative-first-at-18',
    cites: ['PRI-06', 'PRI-04', 'VOI-01'],
    when: { ...ofAdults, matters: ['did-it'], without: ['harmed'] },
    owner: 'whoever-decides',
    place: tonight('child'),
    text: 'Ask what happened, and offer a restorative approach and diversion first.',
  },
  {
    id: 'restorative-where-harm',
    cites: ['PRI-06', 'PRI-07'],
    when: { ...didIt, level: [2, 3], matters: ['did-it', 'harm-done'], without: ['harmed', 'sexual-harm'] },
    owner: 'whoever-decides',
    place: nextDays('others'),
    text: 'Offer a restorative approach to everybody affected, when they are ready and it is safe. Tell the person harmed what happens next and what rights they have as a victim.',
  },
  {
    id: 'what-they-want',
    cites: ['PRI-07', 'PRI-10'],
    when: { ...ofAdults, matters: ['harmed'] },
    owner: 'allocated-worker',
    place: now('child'),
    text: 'Ask what they want, and tell them what rights they have as a victim. If they want the police, help them report it: by 999 if it has just happened, or online or by 101. If they are not safe where they live, plan tonight how they are, with a domestic abuse service if it is that.',
  },
  {
    id: 'hear-the-victim',
    cites: ['PRI-07'],
    when: [
      { ...ofAdults, matters: ['victim', 'did-it'], route: withoutDeciding },
      { ...didIt, matters: ['did-it', 'victim', 'sexual-harm'] },
    ],
    owner: 'whoever-decides',
    place: tonight('others'),
    text: 'Ask the person harmed what they want. Tell them what happens next and what rights they have as a victim.',
  },
  {
    id: 'rights-of-the-harmed',
    cites: ['PRI-07', 'VOI-06', 'INC-12'],
    when: [
      { matters: ['harmed'], level: [3] },
      // With drugs and signs of exploitation, the look at the signs says it.
      { matters: ['harmed'], level: [2], without: ['exploitation'] },
      { matters: ['harmed'], level: [2], without: ['drugs'] },
      // At level 1 a young adult hears of them with what they want; a child who may be exploited, with the look at the
      // signs; a child with drugs, with the help for that.
      { ...ofChildren, matters: ['harmed'], level: [1], without: ['exploitation', 'drugs'] },
    ],
    owner: 'allocated-worker',
    place: nextDays('child'),
    text: 'Make sure they know their rights as a victim, and have an advocate and the help they want. Do not ask them to meet the person who harmed them: only they can ask for that.',
  },
  {
    id: 'offer-advocate',
    cites: ['VOI-06'],
    when: { ...didIt, level: [2, 3] },
    owner: 'allocated-worker',
    place: nextDays('child'),
    text: 'Offer the child an advocate, and arrange one if they want it.',
  },
  {
    id: 'find-support',
    cites: ['INC-L1-05', 'INC-12'],
    when: {
      ...ofChildren,
      level: [1],
      matters: ['did-it'],
      without: ['drugs', 'exploitation', 'harmed', 'self-harm'],
    },
    owner: 'whoever-decides',
    place: nextDays('child'),
    text: "Consider help that fits, with the child's social worker: the youth justice service, Early Help, or a service for the cause.",
  },
  {
    id: 'help-after-self-harm',
    cites: ['INC-12', 'INC-L1-05', 'CAR-04'],
    when: {
      ...ofChildren,
      level: [1],
      matters: ['self-harm'],
      without: ['drugs', 'exploitation', 'harmed'],
    },
    owner: 'whoever-decides',
    place: nextDays('child'),
    text: 'Plan with the child, their social worker and the mental health service what keeps them safe, who they can turn to, and which help they want.',
  },
  {
    id: 'confirm-care-status',
    cites: ['STA-03', 'PRI-10'],
    when: { ...ofAdults, edition: ['2025'] },
    owner: 'allocated-worker',
    place: nextDays('child'),
    text: 'Ask the responsible authority to confirm that they are a care leaver, so that everybody knows.',
  },
] as const satisfies readonly StepRule[];
