import { choice, form, line, pick, type ValuesOf } from '../../platform/forms/index.ts';
import { stands } from './stands.ts';
import type { OwnOrganisation } from './support-offers.ts';

/** For which of their organisations: the first of them, until another is chosen. */
export const organisationField = (
  label: string,
  some: readonly OwnOrganisation[],
  needed = 'Choose an organisation that you speak for.',
) =>
  pick(
    label,
    some.map(({ id, name }) => ({ value: id, text: name })),
    { as: 'organisation', asList: 'Choose', needed, size: 'plain' },
  );

/** Support on offer, and where that stands. */
export const offerForm = (led: readonly OwnOrganisation[]) =>
  form({
    organisationId: organisationField('Who offers it?', led),
    offer: line('What is offered?', { needed: 'Say what is offered.' }),
    reachedBy: line('How do people get it?', { needed: 'Say how people get it.' }),
    standsIn: choice('Where is it written down?', stands, { needed: 'Choose where it is written down.' }),
    standsAt: line('Where in the policy?', {
      hint: 'For example: section 6, page 12.',
      needed: 'Say where in the policy it is.',
      onlyIf: { field: 'standsIn', is: ['employment-policy', 'behaviour-policy', 'both'] },
    }),
  });
export type NewOffer = ValuesOf<ReturnType<typeof offerForm>>;
