import type { Duty } from './duty.ts';

/** The duties of the group "training", one row each: where the two editions ask it, of whom. */
export const training: readonly Duty[] = [
  {
    id: 'TRN-01',
    title: 'Ten training topics',
    sections: { 2025: 'Training' },
    who: 'all agencies',
    kind: 'measure',
  },
  {
    id: 'TRN-02',
    title: 'Audiences',
    sections: { 2025: 'Training' },
    who: 'local partnerships',
    kind: 'measure',
  },
  {
    id: 'TRN-03',
    title: 'Champions and practice examples',
    sections: { 2025: 'Training' },
    who: 'local partnerships',
    kind: 'record',
  },
  {
    id: 'TRN-04',
    title: 'Senior police and authority talk',
    sections: { 2025: 'Training' },
    who: 'police and local authority',
    kind: 'action',
  },
  {
    id: 'TRN-05',
    title: 'Young people shape services and the review',
    sections: { 2025: 'Training' },
    who: "children's services",
    kind: 'action',
  },
];
