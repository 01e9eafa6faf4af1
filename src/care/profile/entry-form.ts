import { form, quoted, tick, type ValuesOf, words } from '../../platform/forms/index.ts';
import { type EntryKind, inTheirWords, type Topic } from './kinds.ts';

/** What somebody writes on a topic, about the child who is called so. */
export const entryForm = ({ ownWords, longest }: EntryKind, topic: Topic, called: string) =>
  form({
    words: (ownWords ? quoted : words)('What you write', {
      size: 's',
      rows: 6,
      most: longest,
      hint: topic.hint,
      needed: 'Write something.',
    }),
    saidByChild: tick(`These are ${called}'s own words`, {
      hint: 'Their own words are never edited or improved.',
      needed:
        ownWords && topic.id === inTheirWords
          ? 'Only their own words go here. Tick to say that they are, or write under another heading.'
          : undefined,
    }),
  });
export type Entry = ValuesOf<ReturnType<typeof entryForm>>;
