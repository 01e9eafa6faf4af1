import type { Duty } from './duty.ts';

/** The duties of the group "governance", one row each: where the two editions ask it, of whom. */
export const governance: readonly Duty[] = [
  {
    id: 'GOV-01',
    title: 'Yearly report',
    sections: { 2025: 'Governance' },
    who: 'safeguarding partnership executive',
    kind: 'clock',
  },
  {
    id: 'GOV-02',
    title: 'Where the data comes from',
    sections: { 2025: 'Governance' },
    who: 'boards',
    kind: 'measure',
  },
  {
    id: 'GOV-03',
    title: 'Boroughs compared',
    sections: { 2025: 'Governance' },
    who: 'partners',
    kind: 'measure',
  },
  {
    id: 'GOV-04',
    title: 'Impact assessment kept current',
    sections: { 2025: 'Governance', 2021: 's17.5-17.6' },
    who: 'partners',
    kind: 'measure',
  },
  {
    id: 'GOV-05',
    title: 'Monthly calls from homes',
    sections: { 2021: 's17.3' },
    who: 'police',
    kind: 'measure',
  },
  {
    id: 'GOV-06',
    title: 'Yearly youth justice profile',
    sections: { 2025: 'Training' },
    who: 'youth justice service',
    kind: 'clock',
  },
  {
    id: 'GOV-07',
    title: 'Review of the Protocol',
    sections: { 2025: 'Governance (2029)', 2021: 's18 (March 2024)' },
    who: 'MOPAC',
    kind: 'clock',
  },
  {
    id: 'GOV-08',
    title: 'Child First self-assessment',
    sections: { 2025: 'Child First' },
    who: 'organisations',
    kind: 'record',
  },
];
