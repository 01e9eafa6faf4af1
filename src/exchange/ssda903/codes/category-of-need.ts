import type { CodeList } from './code.ts';

/** CIN: the main reason why the child needed help when the period of care began. */
export const categoryOfNeed: CodeList = [
  { code: 'N1', label: 'Abuse or neglect' },
  { code: 'N2', label: "Child's disability" },
  { code: 'N3', label: "Parent's illness or disability" },
  { code: 'N4', label: 'Family in acute stress' },
  { code: 'N5', label: 'Family dysfunction' },
  { code: 'N6', label: 'Behaviour (the national list says "socially unacceptable behaviour")' },
  { code: 'N7', label: 'Low income' },
  { code: 'N8', label: 'Absent parenting' },
];
