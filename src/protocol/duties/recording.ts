import type { Duty } from './duty.ts';

/** The duties of the group "recording", one row each: where the two editions ask it, of whom. */
export const recording: readonly Duty[] = [
  {
    id: 'REC-01',
    title: "In the child's file and in the daybook",
    sections: {
      2021: 's13.2, s13.3, s13 semi-independent',
      2025: 'Recording, residential; Recording, foster; Recording, supported accommodation',
    },
    who: 'setting',
    kind: 'record',
  },
  {
    id: 'REC-02',
    title: 'What the child and staff did, and why police',
    sections: {
      2021: 's13.2, s13.3, s13 semi-independent',
      2025: 'Recording, residential; Recording, foster; Recording, supported accommodation',
    },
    who: 'setting',
    kind: 'record',
  },
  {
    id: 'REC-03',
    title: 'Risk assessments reviewed',
    sections: {
      2021: 's13.2, s13.3, s13 semi-independent',
      2025: 'Recording, residential; Recording, foster; Recording, supported accommodation',
    },
    who: 'setting',
    kind: 'action',
  },
  {
    id: 'REC-04',
    title: 'Evidence that the worker was told',
    sections: {
      2021: 's13.2, s13 semi-independent',
      2025: 'Recording, residential; Recording, supported accommodation',
    },
    who: 'setting',
    kind: 'record',
    changed: '2025 adds the personal adviser.',
  },
  {
    id: 'REC-05',
    title: 'The local protocol made known',
    sections: { 2021: 's13.2, s13.3', 2025: 'Recording, residential; Recording, foster' },
    who: 'provider',
    kind: 'notice',
  },
  {
    id: 'REC-06',
    title: 'Recording standards followed',
    sections: { 2025: 'Recording' },
    who: 'whoever records',
    kind: 'check',
  },
];
