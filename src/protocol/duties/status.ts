import type { Duty } from './duty.ts';

/** The duties of the group "status", one row each: where the two editions ask it, of whom. */
export const status: readonly Duty[] = [
  {
    id: 'STA-01',
    title: 'Who is a child looked after',
    sections: { 2025: 'Appendix B' },
    who: 'local authority',
    kind: 'rule',
  },
  {
    id: 'STA-02',
    title: 'Who is a care leaver',
    sections: { 2025: 'Appendix A' },
    who: 'local authority',
    kind: 'rule',
  },
  {
    id: 'STA-03',
    title: 'The responsible authority confirms',
    sections: { 2025: 'Care leavers' },
    who: 'partners',
    kind: 'action',
  },
  {
    id: 'STA-04',
    title: 'Under 25 and charged: care experience considered',
    sections: { 2025: 'Diversion, care leavers' },
    who: 'justice agencies',
    kind: 'action',
  },
  {
    id: 'STA-05',
    title: 'Four aims for care leavers',
    sections: { 2025: 'Care leavers' },
    who: 'partners',
    kind: 'measure',
  },
];
