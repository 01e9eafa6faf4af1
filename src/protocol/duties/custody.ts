import type { Duty } from './duty.ts';

/** The duties of the group "custody", one row each: where the two editions ask it, of whom. */
export const custody: readonly Duty[] = [
  {
    id: 'CUS-01',
    title: 'Arrest only where necessary',
    sections: { 2021: 's6.11', 2025: 'Levels' },
    who: 'police',
    kind: 'check',
  },
  {
    id: 'CUS-02',
    title: 'Appropriate adult',
    sections: { 2021: 's4.4', 2025: 'Levels' },
    who: 'police',
    kind: 'record',
  },
  {
    id: 'CUS-03',
    title: 'Free legal advice',
    sections: { 2021: 's4.3', 2025: 'Levels' },
    who: 'police',
    kind: 'record',
  },
  {
    id: 'CUS-04',
    title: 'Voluntary attendance preferred',
    sections: { 2021: 's4.3, s6.10', 2025: 'Levels' },
    who: 'police and carer',
    kind: 'action',
  },
  {
    id: 'CUS-05',
    title: 'If charged: representation, legal aid, complaint',
    sections: { 2021: 's4.5', 2025: 'Levels' },
    who: 'everyone',
    kind: 'action',
  },
  {
    id: 'CUS-06',
    title: 'Under-25s in custody asked about care',
    sections: { 2025: 'Care leavers' },
    who: 'custody and liaison services',
    kind: 'action',
  },
  {
    id: 'CUS-07',
    title: 'Bail sought',
    sections: { 2021: 's3.3' },
    who: 'youth justice service',
    kind: 'action',
  },
  {
    id: 'CUS-08',
    title: 'Resettlement planned from day one',
    sections: { 2021: 's3.3', 2025: 'Partner commitments (prisons)' },
    who: 'all agencies',
    kind: 'action',
  },
];
