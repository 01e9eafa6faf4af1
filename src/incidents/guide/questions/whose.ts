import { type Answers, happened, type Question } from '../question.ts';

const kinds = ['assault', 'sexual', 'threat', 'theft'] as const;

/** Whether it happened to them: somebody who was harmed is never asked to put it right. */
export const whoseQuestion: Question = {
  id: 'whose',
  kind: 'radios',
  title: 'Was it done to them, or did they do it?',
  short: 'Done to them, or by them',
  hint: 'The child or young adult this is about. You do not need to be sure, and you do not need to ask them.',
  options: [
    { value: 'did-it', label: 'They did it' },
    { value: 'by-child', label: 'It was done to them by another child or young adult' },
    { value: 'by-staff', label: 'It was done to them by a member of staff' },
    { value: 'by-manager', label: 'It was done to them by the manager of the home' },
    { value: 'by-carer', label: 'It was done to them by a foster carer' },
    { value: 'by-family', label: 'It was done to them by somebody in their family' },
    { value: 'by-outside', label: 'It was done to them by somebody else' },
    { value: 'by-unknown', label: 'It was done to them, and nobody knows who did it' },
    { value: 'both-by-child', label: 'Both: they and another child or young adult' },
    { value: 'both', label: 'Both: they and an adult' },
    { value: 'unclear', label: 'Nobody can say yet' },
  ],
  error: 'Choose whether it was done to them or they did it. If nobody knows, choose "Nobody can say yet"',
  needed: (live: Answers) => kinds.some((kind) => happened(live, kind)),
};
