import type { WordedRule } from '../../engine/by-cells/rules.ts';
import { ifDangerous } from '../../engine/if-dangerous.ts';

/** What a choice sets in motion, shown before it is made. */
export const policeResponseCautionRules: readonly WordedRule[] = [
  {
    ...ifDangerous,
    cites: ['INC-L3-01'],
    when: { response: ['leave-to-setting', 'no-attendance-crime-report', 'call-back-agree-no-attendance'] },
  },
  {
    id: 'outcome-21-names-them',
    cites: ['POL-04'],
    when: { outcome21: ['preferred', 'consider'], edition: ['2025'] },
    text: 'Outcome 21 still names the young person as a suspect in a record that later checks may find. It is not the same as nothing recorded.',
  },
  {
    id: 'earlier-offences',
    cites: ['INC-02'],
    when: { response: ['attend', 'call-back-agree-no-attendance', 'no-attendance-crime-report'] },
    text: 'Ask about what happened now. Earlier offences that somebody mentions have to be recorded too.',
  },
  {
    id: 'not-an-adult',
    cites: ['PRI-08', 'CUS-04', 'PRI-09'],
    when: { person: ['under-10', 'child'] },
    text: 'They are a child, however old they look or sound. Ask what helps them to understand, and whether they would be treated so in a family.',
  },
  {
    id: 'a-young-adult-in-care',
    cites: ['PRI-10', 'PRI-04'],
    when: { person: ['adult'] },
    text: 'A young adult who was in care has no family to settle this with. Ask who stands by them before you decide.',
  },
];
