import { carried, choice, day, form, line, reference, type ValuesOf } from '../../platform/forms/index.ts';
import { conductWords } from '../conduct-in-words.ts';
import type { ReviewState } from '../incident/get-incident.ts';

const levels = { 1: 'Level 1', 2: 'Level 2', 3: 'Level 3' } as const;

/** How a record stands in review. */
export const statesInWords: Readonly<Record<ReviewState, string>> = {
  waiting: 'Waiting for review',
  held: 'Decision on hold',
  'correction-asked': 'Correction requested',
  approved: 'Approved',
};

const beginsLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is asked of the list of incidents. It stands in the address, as ids and codes alone. */
export const filterForm = form({
  child: reference(),
  home: reference(),
  level: choice('Level', levels, { asList: 'Any' }),
  kind: choice(
    'What happened',
    Object.fromEntries(Object.entries(conductWords).map(([kind, text]) => [kind, beginsLarge(text)])),
    { asList: 'Anything' },
  ),
  state: choice('Review', statesInWords, { asList: 'Reviewed or not' }),
  from: day('From'),
  until: day('Until'),
  order: choice(
    'In which order',
    { oldest: 'Earliest first', gravest: 'Highest level first' },
    { asList: 'Latest first' },
  ),
});
export type IncidentFilter = ValuesOf<typeof filterForm>;

/** Words that stand in a record, or in the name of the child. They are sent in the form and never stand in an address. */
export const wordsForm = form({
  words: line('Words in the record, or the child’s name', { autocomplete: 'off', spellcheck: false }),
  within: carried(1000),
});
