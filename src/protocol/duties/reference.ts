import type { Duty } from './duty.ts';

/** The duties of the group "reference", one row each: where the two editions ask it, of whom. */
export const reference: readonly Duty[] = [
  {
    id: 'REF-01',
    title: 'The word gang',
    sections: { 2025: 'Appendix A' },
    who: 'whoever records',
    kind: 'guidance',
  },
  {
    id: 'REF-02',
    title: 'The whole person: intersectionality',
    sections: { 2025: 'Appendix D' },
    who: 'organisations',
    kind: 'guidance',
  },
  {
    id: 'REF-03',
    title: 'Practice to learn from',
    sections: { 2025: 'Appendix E' },
    who: 'everyone',
    kind: 'guidance',
  },
  {
    id: 'REF-04',
    title: 'Where to turn in London',
    sections: { 2025: 'Appendix F' },
    who: 'everyone',
    kind: 'guidance',
  },
];
