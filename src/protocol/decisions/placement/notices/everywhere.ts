import { beforeOrFiveDays, withinWorkingDays } from '../clocks.ts';
import type { NoticeRule } from './notice-rule.ts';

const byLaw = {
  by: 'allocated-worker',
  cites: ['PLC-02', 'PRI-05'],
  clock: beforeOrFiveDays('cppr-13'),
} as const;

/** Whom the law wants told of every home of a child looked after, wherever it lies (regulations 13 and 14). */
export const noticesEverywhere = [
  {
    ...byLaw,
    id: 'child',
    to: 'child',
    cites: ['VOI-05', 'PRI-05'],
    text: 'Tell the child in writing, in words that fit their age: where, who with, why, and who they can ask.',
  },
  {
    ...byLaw,
    id: 'parent',
    to: 'parent',
    text: 'Write to the parents and anyone else who has parental responsibility.',
  },
  {
    ...byLaw,
    id: 'person-with-contact',
    to: 'person-with-contact',
    text: 'Write to those who have contact with the child by law or by an order, so that contact goes on.',
  },
  {
    ...byLaw,
    id: 'previous-carer',
    to: 'previous-carer',
    text: 'Write to the people who cared for the child until now. They know what calms and what frightens them.',
  },
  {
    ...byLaw,
    id: 'reviewing-officer',
    to: 'independent-reviewing-officer',
    text: 'Write to the independent reviewing officer.',
  },
  {
    ...byLaw,
    id: 'school',
    to: 'school',
    text: 'Write to the school, college, nursery or anyone else who teaches the child.',
  },
  {
    ...byLaw,
    id: 'health-body',
    to: 'health-body',
    text: 'Write to the health body of the area the child leaves and, where it is another, of the area they go to.',
  },
  {
    ...byLaw,
    id: 'general-practitioner',
    to: 'general-practitioner',
    text: "Write to the child's doctor and, where there will be another, to the new one.",
  },
  {
    id: 'old-home-ends',
    to: 'told-before',
    by: 'allocated-worker',
    cites: ['PLC-02', 'PRI-05'],
    text: 'Write to all who were told of the last home, to that home, and to the authority of its area, that it ends.',
    clock: {
      planned: beforeOrFiveDays('cppr-14').planned,
      emergency: withinWorkingDays(10, 'the move', 'where it could not be done before', 'cppr-14'),
    },
  },
] as const satisfies readonly NoticeRule[];
