import { happened, type Question } from '../question.ts';

/** Who has the weapon or the drugs now: the same question for both. */
export const heldQuestion: Question = {
  id: 'held',
  kind: 'radios',
  title: 'Who has it now?',
  short: 'Who has it now',
  hint: 'The weapon or the drugs. If you have only one, answer for the other. Do not take it by force.',
  options: [
    { value: 'staff', label: 'We have it: it was found or handed over' },
    { value: 'child', label: 'They still have it' },
    { value: 'nobody-knows', label: 'Nobody knows where it is' },
  ],
  error: 'Choose who has it now',
  needed: (live) => happened(live, 'weapon') || happened(live, 'drugs'),
};
