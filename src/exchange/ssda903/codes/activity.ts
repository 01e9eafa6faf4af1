import type { CodeList } from './code.ts';

/** ACTIV: what the care leaver does. F is full time, P part time. */
export const activity: CodeList = [
  { code: 'F1', label: 'Higher education, full time' },
  { code: 'P1', label: 'Higher education, part time' },
  { code: 'F2', label: 'Other education, full time' },
  { code: 'P2', label: 'Other education, part time' },
  { code: 'F3', label: 'Training or work, full time', last: 2021 },
  { code: 'P3', label: 'Training or work, part time', last: 2021 },
  { code: 'F4', label: 'Apprenticeship, full time', first: 2022 },
  { code: 'P4', label: 'Apprenticeship, part time', first: 2022 },
  { code: 'F5', label: 'Training or work, full time', first: 2022 },
  { code: 'P5', label: 'Training or work, part time', first: 2022 },
  { code: 'G4', label: 'None: illness or disability' },
  { code: 'G5', label: 'None: other' },
  { code: 'G6', label: 'None: pregnancy or parenting' },
  { code: '0', label: 'Not known' },
];
