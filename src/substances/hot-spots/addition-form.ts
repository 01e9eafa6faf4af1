import { choice, day, form, line, type ValuesOf, words } from '../../platform/forms/index.ts';
import { spotEvents } from '../model.ts';
import { nobody } from './nobody.ts';

/** What is written about a place later: shared with whom, disruption, seen again, quiet. */
export const additionForm = form({
  kind: choice('What happened?', spotEvents, { needed: 'Choose what happened.' }),
  withWhom: line('If it was shared: who with?', {
    needed: 'Say who it was shared with.',
    // As a list: it stands beside its question, not within it.
    onlyIf: { field: 'kind', is: ['shared'] },
    hint: 'A team or post, for example: the neighbourhood police team.',
    most: 300,
  }),
  words: words('Say more', { needed: 'Say more.', hint: nobody, most: 5000, rows: 3 }),
  on: day('When was this?', { needed: 'Give the day.', is: 'not-after-today' }),
});
export type AdditionToSpot = ValuesOf<typeof additionForm>;
