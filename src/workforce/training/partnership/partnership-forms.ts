import {
  choice,
  choices,
  day,
  form,
  line,
  number,
  pick,
  type ValuesOf,
  words,
} from '../../../platform/forms/index.ts';
import { organisationField } from '../../support-offers/offer-form.ts';
import type { OwnOrganisation } from '../../support-offers/support-offers.ts';
import { audiences, topics } from '../model.ts';

type Organisations = readonly OwnOrganisation[];
const giveDay = 'Give the day: day, month and year.';

/** A champion of training. @param people by id and name */
export const championForm = (led: Organisations, people: ReadonlyMap<string, string>) =>
  form({
    organisationId: organisationField('For whom?', led),
    championId: pick(
      'Who?',
      [...people].map(([value, text]) => ({ value, text })),
      { as: 'champion', asList: 'Choose', needed: 'Choose somebody.', size: 'plain' },
    ),
  });
export type NewChampion = ValuesOf<ReturnType<typeof championForm>>;

/** A session for an audience: how many came of how many who were asked. */
export const sessionForm = (spokenFor: Organisations) =>
  form({
    organisationId: organisationField('For whom?', spokenFor),
    audience: choice('Who was it for?', audiences, {
      asList: 'Choose',
      needed: 'Choose who it was for.',
      size: 'plain',
    }),
    topics: choices('What was it about?', topics, { needed: 'Say what it was about.' }),
    heldOn: day('On which day?', { is: 'not-after-today', needed: giveDay }),
    invited: number('How many should have come?', {
      least: 1,
      most: 10_000,
      needed: 'Say how many should have come.',
    }),
    came: number('How many came?', { least: 0, most: 10_000, needed: 'Say how many came.' }),
  });
export type NewSession = ValuesOf<ReturnType<typeof sessionForm>>;

/** The joint protocol: where the document is kept, and when it is looked at again. */
export const protocolForm = (spokenFor: Organisations) =>
  form({
    organisationId: organisationField('For whom?', spokenFor),
    title: line('What is it called?', { needed: 'Give its title.', most: 200 }),
    agreedWith: line('Between whom?', {
      needed: 'Say between whom it is.',
      hint: 'Youth justice and social care.',
    }),
    keptAt: line('Where is the document?', { needed: 'Say where the document is kept.' }),
    agreedOn: day('When was it agreed?', { is: 'not-after-today', needed: giveDay }),
    reviewOn: day('When is it looked at again?', { needed: giveDay }),
  });
export type NewProtocol = ValuesOf<ReturnType<typeof protocolForm>>;

/** An example of practice, in which no child is named. */
export const exampleForm = (spokenFor: Organisations) =>
  form({
    organisationId: organisationField('For whom?', spokenFor),
    title: line('Title', { needed: 'Give it a title.', most: 200 }),
    words: words('What was done, and what came of it?', {
      needed: 'Tell what was done, and what came of it.',
      hint: 'Tell it so that no child can be recognised: no names, no places, no dates.',
      rows: 6,
    }),
  });
export type NewExample = ValuesOf<ReturnType<typeof exampleForm>>;
