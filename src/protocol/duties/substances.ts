import type { Duty } from './duty.ts';

/** The duties of the group "substances", one row each: where the two editions ask it, of whom. */
export const substances: readonly Duty[] = [
  {
    id: 'SUB-01',
    title: 'A hypothesis for the use',
    sections: { 2021: 's7.3', 2025: 'Illegal substances' },
    who: 'professionals',
    kind: 'record',
  },
  {
    id: 'SUB-02',
    title: 'The use itself addressed',
    sections: { 2021: 's7.10', 2025: 'Illegal substances' },
    who: 'setting',
    kind: 'action',
  },
  {
    id: 'SUB-03',
    title: 'Hot spots shared',
    sections: { 2021: 's7.6', 2025: 'Illegal substances' },
    who: 'local authority',
    kind: 'action',
  },
  {
    id: 'SUB-04',
    title: 'A drugs policy in each setting',
    sections: { 2021: 's7.9', 2025: 'Illegal substances' },
    who: 'provider',
    kind: 'record',
  },
  {
    id: 'SUB-05',
    title: 'Repeated use or dealing shared with police',
    sections: { 2021: 's7.11', 2025: 'Illegal substances' },
    who: 'setting',
    kind: 'rule',
  },
  {
    id: 'SUB-06',
    title: 'Senior manager consulted first',
    sections: { 2021: 's7.12', 2025: 'Illegal substances' },
    who: 'staff',
    kind: 'rule',
  },
  {
    id: 'SUB-07',
    title: 'A larger quantity means a child at risk',
    sections: { 2021: 's7.13', 2025: 'Illegal substances' },
    who: 'setting',
    kind: 'rule',
  },
  {
    id: 'SUB-08',
    title: 'Stored, collected, signed for',
    sections: { 2021: 's7.14', 2025: 'Illegal substances' },
    who: 'setting',
    kind: 'record',
    changed: '2025 adds that police may collect it without an allegation against the child.',
  },
  {
    id: 'SUB-09',
    title: 'Destroyed with a witness and a log',
    sections: { 2021: 's7.15', 2025: 'Illegal substances' },
    who: 'setting',
    kind: 'record',
  },
];
