import { choice, form, quoted, type ValuesOf } from '../../../platform/forms/index.ts';
import { Face, faceInWords } from './face.tsx';

/** How it can be answered whether something was so. */
export const answers = { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' } as const;
export type AnswerOf = keyof typeof answers;

const faces = Object.fromEntries(
  faceInWords.map((text, at) => [String(at + 1), { text, drawing: <Face at={at + 1} /> }]),
);

/** How it was, in the young person's words and faces. */
export const howItWasForm = form({
  after: choice(
    'What was it?',
    { police: 'I had to do with the police', court: 'I was at court' },
    { size: 'm', needed: 'Pick what it was.' },
  ),
  face: choice('How was it for you?', faces, { size: 'm', needed: 'Pick a face.' }),
  heard: choice('Did people listen to you? You can leave this out.', answers, { size: 'm' }),
  fair: choice('Was it fair? You can leave this out.', answers, { size: 'm' }),
  words: quoted('What should people know about it? You can leave this out.', {
    size: 'm',
    hint: 'What was good? What was bad? What would have helped you?',
    rows: 5,
    most: 5000,
  }),
  shownTo: choice(
    'Who can see this?',
    {
      counts: { text: 'Nobody reads it', hint: 'We only count the face. Your name is not there.' },
      worker: 'My social worker or adviser can read it',
    },
    { size: 'm', needed: 'Pick who can see this.' },
  ),
});
export type HowItWas = ValuesOf<typeof howItWasForm>;
