import {
  checkedBy,
  choice,
  choices,
  type Field,
  form,
  type ValuesOf,
  words,
} from '../../../platform/forms/index.ts';
import type { MaskGroup } from '../../redaction/groups.ts';
import { exemptions } from '../words.ts';

/** The most pieces that stand on one page, and that are given at once. */
export const piecesAtOnce = 20;

/** What the page draws itself and ticks: what is gone from it by now is for the use case to say. */
const ticked = (field: Field<readonly string[]>): Field<readonly string[]> => ({
  ...field,
  check: () => null,
});

/** The pieces that somebody read and ticked: each as its id, and the mark of what was read. */
export const rightForm = form({
  right: checkedBy(ticked(choices<string>('', {})), (marks) =>
    marks.length > piecesAtOnce
      ? { code: 'out-of-range', message: `Give at most ${piecesAtOnce} pieces at once.` }
      : null,
  ),
});

/** What of a piece is covered. */
export const giveForm = (groups: readonly MaskGroup[]) =>
  form({
    cover: ticked(
      choices<string>(
        'Cover these',
        Object.fromEntries(
          groups.map(({ words, times }) => [words, `${words} (${times === 1 ? 'once' : `${times} times`})`]),
        ),
        { size: 'm' },
      ),
    ),
    more: words('What else to cover', {
      hint: 'Put each name or phrase on its own line.',
      most: 200_000,
      rows: 3,
      size: 's',
      spellcheck: false,
    }),
  });

/** Why a piece is not given. */
export const withholdForm = form({
  exemption: choice('Why', exemptions, { needed: 'Choose why.' }),
  reason: words('Why this applies to this piece', {
    hint: 'Kept with the request. The person who asked will read the line above, not this.',
    needed: 'Say why this applies to this piece.',
    most: 2000,
    rows: 3,
    size: 's',
  }),
});
export type Withheld = ValuesOf<typeof withholdForm>;
