import type { Duty } from './duty.ts';

/** The duties of the group "justice", one row each: where the two editions ask it, of whom. */
export const justice: readonly Duty[] = [
  {
    id: 'JUS-01',
    title: 'Care plan and youth justice plan agree',
    sections: { 2021: 's11.1, s11.5', 2025: 'Collaboration' },
    who: 'social worker and youth justice worker',
    kind: 'check',
  },
  {
    id: 'JUS-02',
    title: 'Support and outcomes followed',
    sections: { 2021: 's11.5', 2025: 'Collaboration' },
    who: 'youth justice board',
    kind: 'measure',
  },
  {
    id: 'JUS-03',
    title: 'Child First in court',
    sections: { 2021: 's11.5', 2025: 'Collaboration' },
    who: 'court',
    kind: 'measure',
  },
  {
    id: 'JUS-04',
    title: 'Every stage counts',
    sections: { 2021: 's11.6', 2025: 'Shared principles' },
    who: 'everyone',
    kind: 'rule',
  },
  {
    id: 'JUS-05',
    title: 'Resettlement provision followed',
    sections: { 2021: 's11.5', 2025: 'Collaboration' },
    who: 'resettlement partnership',
    kind: 'measure',
  },
  {
    id: 'JUS-06',
    title: 'Youth justice work with children in care analysed and changed',
    sections: { 2021: 's11.5', 2025: 'Child First' },
    who: 'youth justice service',
    kind: 'measure',
  },
];
