import { type ChildLivingAt, childName } from '../../care/index.ts';
import { choices, form, tick, type ValuesOf, words } from '../../platform/forms/index.ts';

const kept = { needed: 'Write something first.', most: 20_000 };

/** A line of the daybook, as it is asked; a promise is owed to the children who are ticked. */
export const lineForm = (children: readonly ChildLivingAt[]) =>
  form({
    words: words('Write a line', { as: 'daybook', rows: 3, ...kept }),
    promisedTo: choices(
      'Who was it promised to?',
      Object.fromEntries(children.map((child) => [child.id, childName(child)])),
      { hint: 'It becomes a step of yours, and each handover tells of it until it is kept.' },
    ),
  });

/** What the next shift must know, as it is asked. */
export const handoverForm = form({
  words: words('Hand over the shift', {
    as: 'handover',
    hint: 'Say how each child is, and what the list above does not say. Someone else signs to take it over.',
    ...kept,
  }),
});

/** Whoever takes a shift over has read it. */
export const receiveForm = form({
  readThrough: tick('I have read this, and what was true then', {
    as: 'read',
    needed: 'Read it through first, then tick this.',
  }),
});

export type Line = ValuesOf<ReturnType<typeof lineForm>>;
export type Shift = ValuesOf<typeof handoverForm>;
