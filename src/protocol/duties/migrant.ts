import type { Duty } from './duty.ts';

/** The duties of the group "migrant", one row each: where the two editions ask it, of whom. */
export const migrant: readonly Duty[] = [
  {
    id: 'MIG-01',
    title: 'Nationality considered',
    sections: { 2025: 'Migrant and non-British' },
    who: 'practitioners',
    kind: 'record',
  },
  {
    id: 'MIG-02',
    title: 'Immigration adviser on contact with justice',
    sections: { 2025: 'Migrant and non-British' },
    who: 'practitioners',
    kind: 'action',
  },
  {
    id: 'MIG-03',
    title: 'Trafficking: specialist advice',
    sections: { 2025: 'Migrant and non-British' },
    who: 'practitioners',
    kind: 'action',
  },
  {
    id: 'MIG-04',
    title: 'Wrongly treated as an adult',
    sections: { 2025: 'Migrant and non-British' },
    who: 'practitioners',
    kind: 'check',
  },
  {
    id: 'MIG-05',
    title: 'Helped to a secure status in time',
    sections: { 2025: 'Migrant and non-British' },
    who: 'practitioners',
    kind: 'action',
  },
  {
    id: 'MIG-06',
    title: 'Specialist charities known',
    sections: { 2025: 'Unaccompanied children' },
    who: 'local authority',
    kind: 'guidance',
  },
];
