import { localPractice } from '../../../engine/clock.ts';
import type { Setting } from '../facts.ts';
import type { SituationCondition } from '../situation.ts';
import { nextDays, now, ofAdults, ofChildren, once, type StepRule, tonight } from './step-rule.ts';

const earliest = localPractice(24, 'the incident', 'the Protocol says at the earliest opportunity');
/** Somebody must protect the child: social services are told in any case. */
const protection = ['exploitation', 'sexual-harm', 'harmed'] as const;
const older = { age: ['10-to-17'], without: protection } as const;
/** What the social worker hears of at once: level 2 and 3, whatever the police were called to, and self-harm. */
const atOnce = (setting: readonly Setting[]): readonly SituationCondition[] => [
  { ...older, setting, level: [2, 3] },
  { ...older, setting, level: [1], anyOf: ['police-called', 'ambulance', 'self-harm'] },
];

const placedAway = ['out-of-area', 'police-told', 'did-it'] as const;
const bothTold =
  "Tell the child's social worker and both youth justice services, the home one and the local one, since the child is placed out of area and the police know. Ask for the lowest disposal.";

/** Who is told: one step for each person who tells, whatever the reasons. */
export const tellingSteps = [
  {
    id: 'tell-social-services',
    cites: ['EXP-03', 'EXP-02', 'INC-L2-02', 'INC-L2-03', 'INC-L2-04', 'REC-04'],
    when: [
      { ...ofChildren, anyOf: protection },
      { age: ['under-10'], level: [2, 3] },
      { age: ['under-10'], anyOf: ['police-called', 'ambulance', 'drugs', 'self-harm'] },
    ],
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Tell social services today, or their out-of-hours service. In a home, tell your manager first, unless it is about them. Say what you saw and the words you heard. They make the referrals. Keep the evidence that you told them.',
    clock: localPractice(24, 'the incident', 'the Protocol says always; Working Together says at once'),
  },
  {
    id: 'take-advice',
    cites: ['INC-L2-04', 'INC-L2-03', 'REC-04'],
    when: atOnce(['foster-home']),
    owner: 'whoever-was-there',
    place: now('tell'),
    text: "Call the child's social worker, or the out-of-hours service. Tell them, and ask for advice. If you or your family were harmed, say what you want. Keep the evidence that you called.",
    clock: earliest,
  },
  {
    id: 'tell-manager',
    cites: ['INC-L2-02', 'INC-L2-03', 'REC-04'],
    when: atOnce(['childrens-home', 'supported-accommodation']),
    owner: 'whoever-was-there',
    place: now('tell'),
    text: "Tell the registered manager now, then the child's social worker, or the out-of-hours service. Keep the evidence that you did.",
    clock: earliest,
  },
  {
    id: 'tell-social-worker',
    cites: ['INC-L2-03', 'REC-04'],
    when: atOnce(['own-tenancy', 'community']),
    owner: 'whoever-was-there',
    place: now('tell'),
    text: "Tell the child's social worker, or the out-of-hours service. Keep the evidence that you did.",
    clock: earliest,
  },
  {
    id: 'inform-social-worker',
    cites: ['REC-04'],
    when: { ...ofChildren, level: [1], without: [...protection, 'police-called', 'ambulance', 'self-harm'] },
    owner: 'whoever-was-there',
    place: nextDays('tell'),
    text: "Let the child's social worker know, and keep the evidence that you did.",
    clock: localPractice(72, 'the incident', 'the Protocol sets no time at level 1'),
  },
  {
    id: 'tell-personal-adviser',
    cites: ['REC-04'],
    when: {
      ...ofAdults,
      setting: ['childrens-home', 'foster-home', 'supported-accommodation', 'community'],
    },
    owner: 'whoever-was-there',
    place: tonight('tell'),
    text: 'Make sure that the personal adviser knows, and keep the evidence of it.',
    clock: localPractice(24, 'the incident', 'the Protocol sets no time'),
  },
  {
    id: 'adult-safeguarding',
    cites: ['PRI-11', 'PRI-10'],
    when: [
      { ...ofAdults, anyOf: ['exploitation-suspected', 'harmed', 'risk-not-managed'] },
      // Whoever is ill; not whoever hurt somebody else.
      { ...ofAdults, matters: ['ambulance'], without: ['harm-done'] },
    ],
    owner: 'allocated-worker',
    place: tonight('tell'),
    text: 'Raise an adult safeguarding concern with the local authority, with their consent where you can get it. The authority decides what follows (Care Act 2014, section 42). If they may be exploited, offer support for that.',
    clock: localPractice(24, 'the incident', 'the Protocol sets no time'),
  },
  {
    id: 'designated-officer',
    cites: ['PRI-07', 'VOI-11'],
    when: { ...ofChildren, matters: ['harmed-by-staff'] },
    owner: 'whoever-decides',
    place: now('tell'),
    text: "Tell the local authority's designated officer, before anybody speaks to the person it is about; they say what happens next. If it is about you or your manager, the provider does this.",
    clock: localPractice(24, 'the incident', 'Working Together says within one working day'),
  },
  {
    id: 'home-authority-told',
    cites: ['OOA-05', 'PRI-05'],
    when: { age: ['10-to-17'], level: [2, 3], matters: placedAway },
    owner: 'supervisor',
    place: tonight('tell'),
    text: bothTold,
    clock: localPractice(24, 'the police being told', 'the Protocol says as soon as possible'),
  },
  {
    id: 'home-authority-told-when-police-come',
    cites: ['OOA-05', 'PRI-05'],
    when: { age: ['10-to-17'], level: [1], matters: placedAway },
    owner: 'supervisor',
    place: once('police-come', 'tell'),
    text: bothTold,
  },
] as const satisfies readonly StepRule[];
