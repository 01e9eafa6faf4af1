import type { Clock } from '../../../engine/clock.ts';
import type { Setting } from '../facts.ts';
import type { SituationCondition } from '../situation.ts';
import { nextDays, ofChildren, type StepRule, tonight } from './step-rule.ts';

/** What the law has notified without leaving a judgement. */
const mandatory = ['exploitation-suspected', 'sexual-harm', 'harmed-by-staff'] as const;
/** Anything else that may be serious. */
const forJudgement = (setting: Setting): readonly SituationCondition[] => [
  { ...ofChildren, setting: [setting], level: [2, 3], without: mandatory },
  // The police were called, or somebody was taken ill: that may be serious at level 1 too.
  {
    ...ofChildren,
    setting: [setting],
    level: [1],
    anyOf: ['police-called', 'ambulance'],
    without: mandatory,
  },
];
const cites = ['REC-06', 'REC-02'];

const regulation40: Clock = {
  hours: 24,
  from: 'the incident',
  legalBasis: 'statute',
  source: 'chr-40',
  note: 'the regulation says "without delay"; 24 hours is what Ofsted expects in practice',
};
const regulation27: Clock = {
  hours: 24,
  from: 'the incident',
  legalBasis: 'statute',
  source: 'sar-27',
  note: 'without delay and, where possible, within 24 hours',
};
const schedule7: Clock = {
  hours: 24,
  from: 'the incident',
  legalBasis: 'statutory guidance',
  source: 'fsr-sch7',
  note: 'fostering standard 29: within 24 hours',
};

/** Telling the regulator: where the law leaves no judgement it is a notice, at every level; elsewhere somebody judges. */
export const notifyingSteps = [
  {
    id: 'notify-regulation-40',
    cites,
    when: { ...ofChildren, setting: ['childrens-home'], anyOf: mandatory },
    owner: 'supervisor',
    place: tonight('tell'),
    text: 'Notify Ofsted and the placing authority: the law leaves no judgement about suspected sexual exploitation or an allegation against someone who works here. If it is neither, and not serious, record why you do not notify.',
    clock: regulation40,
  },
  {
    id: 'notify-regulation-27',
    cites,
    when: { ...ofChildren, setting: ['supported-accommodation'], anyOf: mandatory },
    owner: 'supervisor',
    place: tonight('tell'),
    text: 'Notify Ofsted, the accommodating authority and the host authority: the law leaves no judgement about suspected exploitation, sexual or criminal, or an allegation against someone who works here. If it is neither, and not serious, record why you do not notify.',
    clock: regulation27,
  },
  {
    id: 'notify-schedule-7',
    cites,
    when: { ...ofChildren, setting: ['foster-home'], anyOf: mandatory },
    owner: 'supervisor',
    place: tonight('tell'),
    text: 'Have the fostering service notify Ofsted, the placing authority and the area authority: the law leaves no judgement about suspected sexual exploitation or a serious complaint about the carer. Where it is neither, and not serious, record why you do not notify.',
    clock: schedule7,
  },
  {
    id: 'judge-regulation-40',
    cites,
    when: forJudgement('childrens-home'),
    owner: 'supervisor',
    place: nextDays('record'),
    text: 'Decide whether this must be notified to Ofsted and the placing authority. Record the decision and its reason either way.',
    clock: regulation40,
  },
  {
    id: 'judge-regulation-27',
    cites,
    when: forJudgement('supported-accommodation'),
    owner: 'supervisor',
    place: nextDays('record'),
    text: 'Decide whether this must be notified to Ofsted, the accommodating authority and the host authority. Record the decision and its reason either way.',
    clock: regulation27,
  },
  {
    id: 'judge-schedule-7',
    cites,
    when: forJudgement('foster-home'),
    owner: 'supervisor',
    place: nextDays('record'),
    text: 'Decide, for the fostering service, whether this must be notified under Schedule 7 of the Fostering Services Regulations. Record the decision and its reason either way.',
    clock: schedule7,
  },
] as const satisfies readonly StepRule[];
