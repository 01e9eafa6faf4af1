import type { Duty } from './duty.ts';

/** The duties of the group commitments of health, one row each: where the two editions ask it, of whom. */
export const commitmentsHealth: readonly Duty[] = [
  {
    id: 'COM-HEA-01',
    title: 'Care status in the health record',
    sections: { 2025: 'Health statement' },
    who: 'health',
    kind: 'record',
  },
  {
    id: 'COM-HEA-02',
    title: 'Health joins planning and shares in time',
    sections: { 2025: 'Health statement' },
    who: 'health',
    kind: 'action',
  },
  {
    id: 'COM-HEA-03',
    title: 'Needs found early',
    sections: { 2021: 's1.18, s3.3', 2025: 'Health statement' },
    who: 'health',
    kind: 'action',
  },
  {
    id: 'COM-HEA-04',
    title: 'Transition to adult health planned early',
    sections: { 2025: 'Health statement' },
    who: 'health',
    kind: 'clock',
  },
  {
    id: 'COM-HEA-05',
    title: 'Continuity of care through custody',
    sections: { 2025: 'Health statement' },
    who: 'health',
    kind: 'action',
  },
  {
    id: 'COM-HEA-06',
    title: 'Health entitlements kept going',
    sections: { 2025: 'Health statement' },
    who: 'health',
    kind: 'action',
  },
  {
    id: 'COM-HEA-07',
    title: 'Health staff trained in trauma, needs and bias',
    sections: { 2025: 'Health statement' },
    who: 'health',
    kind: 'measure',
  },
  {
    id: 'COM-HEA-08',
    title: 'Family doctors know this group',
    sections: { 2025: 'Health statement' },
    who: 'health',
    kind: 'action',
  },
  {
    id: 'COM-HEA-09',
    title: 'Mentors, and health plans made together',
    sections: { 2025: 'Health statement' },
    who: 'health',
    kind: 'action',
  },
  {
    id: 'COM-HEA-10',
    title: 'Health assessments find needs, and reviews follow them up',
    sections: { 2021: 's1.18' },
    who: 'health',
    kind: 'action',
  },
];
