import { choice, day, form, line, type ValuesOf, words } from '../../platform/forms/index.ts';
import { authorityField } from '../authority-field.ts';
import type { NamedOrganisation } from '../providers/provider/get-provider.ts';
import { topics } from './topics.ts';

/** An agreement as a commissioner of these authorities writes it down. */
export const noteForm = (mine: readonly NamedOrganisation[]) =>
  form({
    authorityId: authorityField('Which authority?', mine, {
      as: 'authority',
      needed: 'Choose the authority.',
    }),
    topic: choice('What is it about?', topics, { needed: 'Choose what it is about.' }),
    words: words('What was agreed?', {
      hint: 'Do not name a child here.',
      needed: 'Write what was agreed.',
      rows: 6,
    }),
    agreedWith: line('Who agreed to it?', {
      hint: 'The police team, the homes, health.',
      needed: 'Say who agreed to it.',
      autocomplete: 'off',
    }),
    from: day('From which day?', { needed: 'Give the day from which it holds.' }),
    reviewOn: day('When do you look at it again?', { needed: 'Give the day on which you look at it again.' }),
  });
export type NewPracticeNote = ValuesOf<ReturnType<typeof noteForm>>;
