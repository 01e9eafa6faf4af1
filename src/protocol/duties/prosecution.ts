import type { Duty } from './duty.ts';

/** The duties of the group "prosecution", one row each: where the two editions ask it, of whom. */
export const prosecution: readonly Duty[] = [
  {
    id: 'CPS-01',
    title: 'A youth specialist decides',
    sections: { 2021: 's10.1', 2025: 'Prosecution' },
    who: 'prosecutor',
    kind: 'check',
  },
  {
    id: 'CPS-02',
    title: 'Alternatives first',
    sections: { 2025: 'Prosecution' },
    who: 'prosecutor',
    kind: 'check',
  },
  {
    id: 'CPS-03',
    title: 'No automatic disposal',
    sections: { 2021: 's10.5', 2025: 'Prosecution' },
    who: 'prosecutor',
    kind: 'rule',
  },
  {
    id: 'CPS-04',
    title: 'The assessment and policy go with the request',
    sections: { 2025: 'Prosecution' },
    who: 'police',
    kind: 'check',
    changed: 'In 2021 the behaviour policy, and how it was applied, must come with the request.',
  },
  {
    id: 'CPS-05',
    title: 'Ten points',
    sections: { 2021: 's10.9, Appendix C' },
    who: 'police',
    kind: 'check',
  },
  {
    id: 'CPS-06',
    title: 'What every agency knows',
    sections: { 2025: 'Prosecution' },
    who: 'police',
    kind: 'check',
  },
  {
    id: 'CPS-07',
    title: 'A behaviour policy and a plan for each child',
    sections: { 2021: 's10.6' },
    who: 'home',
    kind: 'record',
  },
];
