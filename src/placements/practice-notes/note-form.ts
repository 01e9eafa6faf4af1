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
    from: day('When does it start?', { needed: 'Give the day it starts.' }),
    reviewOn: day('When will you review it?', { needed: 'Give the day you will review it.' }),
  });
export type NewPracticeNote = ValuesOf<ReturnType<typeof noteForm>>;
