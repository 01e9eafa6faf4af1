import {
  adult,
  asAChild,
  away,
  fromTheAbsence,
  fromTheReturn,
  type MissingStepRule,
  now,
} from './step-rule.ts';

/** Who is told, besides the police. */
export const tellingSteps = [
  {
    id: 'tell-manager',
    cites: ['MIS-03', 'MIS-08'],
    when: { ...away, setting: ['childrens-home', 'supported-accommodation'] },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Tell the manager on call.',
    clock: fromTheAbsence(1, 'at once; a call to 999 comes first'),
  },
  {
    id: 'tell-social-worker',
    cites: ['MIS-03', 'REC-04'],
    when: {
      ...away,
      ...asAChild,
      setting: ['childrens-home', 'supported-accommodation', 'own-tenancy', 'community'],
    },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: "Tell the child's social worker and look together; at night or at the weekend, the out-of-hours service. Keep the evidence that you did.",
    clock: fromTheAbsence(4, 'it wants the social worker in it from the start'),
  },
  {
    id: 'tell-out-of-hours',
    cites: ['MIS-03', 'REC-02', 'REC-04'],
    when: { ...away, ...asAChild, setting: ['foster-home'], route: ['carers-locate', 'report-online'] },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: "Tell the child's social worker; at night or at the weekend call the out-of-hours service. They help to look and to judge the risk. Write down that you called, and why.",
    clock: fromTheAbsence(4, 'it wants the social worker in it from the start'),
  },
  {
    id: 'tell-personal-adviser',
    cites: ['MIS-08', 'REC-04'],
    when: {
      ...away,
      ...adult,
      setting: ['childrens-home', 'foster-home', 'supported-accommodation', 'community'],
    },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Tell their personal adviser; at night or at the weekend, the out-of-hours service. Keep the evidence that you did.',
    clock: fromTheAbsence(4, 'so that someone who knows them looks too'),
  },
  {
    id: 'tell-that-found',
    cites: ['MIS-03', 'REC-04'],
    when: { located: ['yes'] },
    owner: 'whoever-was-there',
    place: now('tell'),
    text: 'Tell everybody who was told that they are found: the police first, if they were told.',
    clock: fromTheReturn(1, 'so that nobody goes on looking'),
  },
] as const satisfies readonly MissingStepRule[];
