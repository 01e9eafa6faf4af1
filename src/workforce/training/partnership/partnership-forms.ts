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
    organisationId: organisationField('Which organisation is it for?', led),
    championId: pick(
      'Who?',
      [...people].map(([value, text]) => ({ value, text })),
      { as: 'champion', asList: 'Choose', needed: 'Choose someone.', size: 'plain' },
    ),
  });
export type NewChampion = ValuesOf<ReturnType<typeof championForm>>;

/** A session for an audience: how many came of how many who were asked. */
export const sessionForm = (spokenFor: Organisations) =>
  form({
    organisationId: organisationField('Which organisation is it for?', spokenFor),
    audience: choice('Who was it for?', audiences, {
      asList: 'Choose',
      needed: 'Choose who it was for.',
      size: 'plain',
    }),
    topics: choices('What was it about?', topics, { needed: 'Say what it was about.' }),
    heldOn: day('When was this?', { is: 'not-after-today', needed: giveDay }),
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
    organisationId: organisationField('Which organisation is it for?', spokenFor),
    title: line('What is it called?', { needed: 'Give its title.', most: 200 }),
    agreedWith: line('Who is it between?', {
      needed: 'Say which organisations have agreed it.',
      hint: 'Youth justice and social care.',
    }),
    keptAt: line('Where is the document?', { needed: 'Say where the document is kept.' }),
    agreedOn: day('When was it agreed?', { is: 'not-after-today', needed: giveDay }),
    reviewOn: day('When will it be reviewed?', { needed: giveDay }),
  });
export type NewProtocol = ValuesOf<ReturnType<typeof protocolForm>>;

/** An example of practice, in which no child is named. */
export const exampleForm = (spokenFor: Organisations) =>
  form({
    organisationId: organisationField('Which organisation is it for?', spokenFor),
    title: line('Title', { needed: 'Give it a title.', most: 200 }),
    words: words('What was done, and what was the result?', {
      needed: 'Say what was done, and what the result was.',
      hint: 'Write it so that no child can be recognised: no names, places or dates.',
      rows: 6,
    }),
  });
export type NewExample = ValuesOf<ReturnType<typeof exampleForm>>;
