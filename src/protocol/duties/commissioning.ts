import type { Duty } from './duty.ts';

/** The duties of the group commissioning, one row each: where the two editions ask it, of whom. */
export const commissioning: readonly Duty[] = [
  {
    id: 'CMS-01',
    title: 'Contracts carry the measures',
    sections: { 2025: 'Commissioning' },
    who: 'commissioner',
    kind: 'measure',
  },
  {
    id: 'CMS-02',
    title: 'Shared training and support',
    sections: { 2025: 'Commissioning' },
    who: 'authority and provider',
    kind: 'record',
  },
  {
    id: 'CMS-03',
    title: 'Every provision known',
    sections: { 2025: 'Commissioning' },
    who: 'local authority',
    kind: 'record',
  },
  {
    id: 'CMS-04',
    title: 'Accurate information, disputes resolved',
    sections: { 2025: 'Commissioning' },
    who: 'local authority',
    kind: 'record',
  },
  {
    id: 'CMS-05',
    title: 'Unmet need stated',
    sections: { 2025: 'Commissioning' },
    who: 'provider',
    kind: 'record',
  },
  {
    id: 'CMS-06',
    title: 'Local guidance on recurring issues',
    sections: { 2025: 'Commissioning' },
    who: 'police and partners',
    kind: 'guidance',
  },
  {
    id: 'CMS-07',
    title: 'Even when police come: is arrest best?',
    sections: { 2025: 'Commissioning' },
    who: 'partners',
    kind: 'check',
  },
];
