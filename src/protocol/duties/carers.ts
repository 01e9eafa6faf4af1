import type { Duty } from './duty.ts';

/** The duties of the group "carers", one row each: where the two editions ask it, of whom. */
export const carers: readonly Duty[] = [
  {
    id: 'CAR-01',
    title: 'Staff spoken with within 48 hours',
    sections: { 2021: 's16.1', 2025: 'Needs of carers' },
    who: 'registered manager',
    kind: 'clock',
  },
  {
    id: 'CAR-02',
    title: 'Health and welfare asked after',
    sections: { 2021: 's16.2', 2025: 'Needs of carers' },
    who: 'registered manager',
    kind: 'record',
  },
  {
    id: 'CAR-03',
    title: 'Timely support offered',
    sections: { 2021: 's16.3', 2025: 'Needs of carers' },
    who: 'provider',
    kind: 'action',
  },
  {
    id: 'CAR-04',
    title: 'Causes addressed, plans updated',
    sections: { 2021: 's16.4', 2025: 'Needs of carers' },
    who: 'provider',
    kind: 'action',
  },
];
