import { form, type ValuesOf, words } from '../../platform/forms/index.ts';

const kept = { needed: 'Write something first.', most: 20_000 };

/** A line of the daybook, as it is asked. */
export const lineForm = form({ words: words('Write a line', { as: 'daybook', rows: 3, ...kept }) });

/** What the next shift must know, as it is asked. */
export const handoverForm = form({
  words: words('Hand the shift over', {
    as: 'handover',
    hint: 'How each child is, what is open, what the next shift must know. Somebody else signs for taking it.',
    ...kept,
  }),
});

/** Taking a shift over asks nothing. */
export const receiveForm = form({});

export type Signed = ValuesOf<typeof lineForm>;
