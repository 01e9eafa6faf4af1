import type { MaskGroup } from '../../care/index.ts';
import { carried, choices, form, tick, words } from '../../platform/forms/index.ts';

const timesInWords = (times: number): string => (times === 1 ? 'once' : `${times} times`);

const covering = (groups: readonly MaskGroup[]) => ({
  cover: {
    ...choices(
      'Cover these',
      Object.fromEntries(groups.map(({ words, times }) => [words, `${words} (${timesInWords(times)})`])),
      {
        size: 'm',
        hint: 'We look for the names of children who lived in the same place, and of people who work there. We do not know everybody: read the text yourself.',
      },
    ),
    // What was ticked on the page before and is not proposed now is covered all the same.
    check: () => null,
  },
  more: words('What else to cover', {
    size: 's',
    hint: 'Put each name or phrase on its own line: family, friends, schools, streets, anything that could identify someone else.',
    most: 100_000,
    spellcheck: false,
  }),
});

/** What is covered in a text before it is read. */
export const coverForm = (groups: readonly MaskGroup[]) => form(covering(groups));

/** The second look: what was chosen, what was shown with it, and that it was read. */
export const giveForm = (groups: readonly MaskGroup[]) =>
  form({
    ...covering(groups),
    seen: carried(),
    read: tick('I have read it to the end, and nobody else can be recognised from it from it', {
      needed: 'Read it to the end, and tick that you have.',
      anew: true,
    }),
  });

/** A reason that the young person reads. */
const reasonForm = (label: string) =>
  form({
    reason: words(label, {
      rows: 3,
      hint: 'The young person reads this, word for word.',
      needed: 'Say why. The young person reads this.',
      most: 2000,
    }),
  });
export const withholdForm = reasonForm('Why it is not given out');
export const takeBackForm = reasonForm('Why it is taken back');
