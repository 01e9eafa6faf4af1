import type { Duty } from './duty.ts';

/** The duties of the group "diversion", one row each: where the two editions ask it, of whom. */
export const diversion: readonly Duty[] = [
  {
    id: 'DIV-01',
    title: 'The lowest fitting disposal',
    sections: { 2021: 's15', 2025: 'Diversion' },
    who: 'out-of-court panel',
    kind: 'rule',
  },
  {
    id: 'DIV-02',
    title: 'The panel informed from care planning',
    sections: { 2025: 'Diversion' },
    who: 'social worker and provider',
    kind: 'notice',
  },
  {
    id: 'DIV-03',
    title: 'Restorative work recorded',
    sections: { 2021: 's15', 2025: 'Diversion' },
    who: 'facilitator',
    kind: 'record',
  },
  {
    id: 'DIV-04',
    title: 'Adultification checked',
    sections: { 2025: 'Diversion' },
    who: 'panel',
    kind: 'check',
  },
  {
    id: 'DIV-05',
    title: 'Out of area: home network has informed',
    sections: { 2025: 'Diversion' },
    who: 'panel',
    kind: 'check',
  },
  {
    id: 'DIV-06',
    title: 'Scrutiny panels put care first',
    sections: { 2021: 's15', 2025: 'Diversion' },
    who: 'scrutiny panel',
    kind: 'measure',
  },
];
