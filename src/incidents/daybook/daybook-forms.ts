import { form, type ValuesOf, words } from '../../platform/forms/index.ts';

const kept = { needed: 'Write something first.', most: 20_000 };

/** A line of the daybook, as it is asked. */
export const lineForm = form({ words: words('Write a line', { as: 'daybook', rows: 3, ...kept }) });

/** What the next shift must know, as it is asked. */
export const handoverForm = form({
  words: words('Hand over the shift', {
    as: 'handover',
    hint: 'Say how each child is, what is still to do and what the next shift must know. Someone else signs to take it over.',
    ...kept,
  }),
});

/** Taking a shift over asks nothing. */
export const receiveForm = form({});

export type Signed = ValuesOf<typeof lineForm>;
