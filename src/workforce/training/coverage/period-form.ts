import { choice, form, number, type ValuesOf } from '../../../platform/forms/index.ts';
import { organisationField } from '../../support-offers/offer-form.ts';
import type { OwnOrganisation } from '../../support-offers/support-offers.ts';
import { topics } from '../model.ts';

/** How long training on a topic holds in an organisation. */
export const periodForm = (led: readonly OwnOrganisation[]) =>
  form({
    organisationId: organisationField(
      'Which organisation?',
      led,
      'Choose an organisation whose work you lead.',
    ),
    topic: choice('Which topic?', topics, { asList: 'Choose', needed: 'Choose a topic.', size: 'plain' }),
    months: number('How many months is it valid for?', {
      least: 1,
      most: 120,
      needed: 'Say how many months it is valid for.',
    }),
  });
export type Period = ValuesOf<ReturnType<typeof periodForm>>;
