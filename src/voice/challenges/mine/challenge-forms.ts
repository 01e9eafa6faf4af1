import { dayInWords } from '../../../platform/clock/index.ts';
import { form, pick, quoted, type ValuesOf } from '../../../platform/forms/index.ts';
import { mostWords } from '../../my-record/add-my-words.ts';
import { kindsInWords } from '../../my-record/in-words.ts';
import type { MyRecord } from '../../my-record/my-records.ts';

const needed = 'Write something first.';

/** What is wrong, and what would make it right. */
export const raiseForm = ({ records }: { readonly records: readonly MyRecord[] }) =>
  form({
    incidentId: pick(
      'What is it about?',
      records.map(({ id, kinds, occurred_on }) => ({
        value: id,
        text: `${kindsInWords(kinds)[0]}, ${dayInWords(occurred_on)}`,
      })),
      { as: 'record', asList: 'Something else', unknown: 'Choose one from the list.', size: 'plain' },
    ),
    whatIsWrong: quoted('What is wrong?', {
      as: 'wrong',
      hint: 'Use your own words. You do not need to have read it all.',
      rows: 5,
      needed,
      most: mostWords,
    }),
    whatIWant: quoted('What do you want to happen?', {
      as: 'want',
      hint: 'You can leave this empty.',
      rows: 3,
      most: mostWords,
    }),
  });
export type Raised = ValuesOf<ReturnType<typeof raiseForm>>;

/** What the answer did not put right. */
export const stillForm = form({
  words: quoted('What is still not right?', {
    as: 'still',
    hint: 'Someone else will look at it. They start from the beginning.',
    needed,
    most: mostWords,
  }),
});
