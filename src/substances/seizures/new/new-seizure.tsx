import { ActionForm, action, Fields, type Filled, pick } from '../../../platform/forms/index.ts';
import { InsetText } from '../../../platform/html/index.ts';
import { mayWorkInASetting } from '../../may.ts';
import type { WorkPlace } from '../../works-at.ts';
import { recordedAnswer } from '../api/schemas.ts';
import { getSeizure } from '../get-seizure.ts';
import { groundOf } from './ground.ts';
import { recordSeizure } from './record-seizure.ts';
import { seizureForm } from './seizure-form.ts';

/** Where somebody works, asked of those who work in several settings. */
function Place({ form, places }: { form: Filled; places: readonly WorkPlace[] }) {
  if (places.length === 1) return <Fields of={form} only={['settingId']} />;
  const items = places.map(({ id, name }) => ({ value: id, text: name }));
  const asked = pick('Where do you work today?', items, { asList: 'Choose a setting', size: 'plain' });
  return asked.control({
    name: 'setting',
    id: 'setting',
    typed: form.typed('settingId'),
    error: () => form.error('settingId'),
  });
}

/** Writing down what was taken or found: at the child's page, after an incident, or of nobody that we know of. */
export const newSeizureAction = action({
  path: '/substances/seizures',
  shownAt: '/substances/seizures/new',
  may: mayWorkInASetting,
  audit: { show: 'opened-seizure-form', send: 'recorded-seizure' },
  open: groundOf,
  form: seizureForm,
  start: ({ places, child, incidentId }) => ({
    childId: child?.id ?? null,
    incidentId,
    ...(places.length === 1 ? { settingId: places[0]?.id } : {}),
  }),
  page: ({ opened: { places, child }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">A substance was taken or found</h1>
        {child ? (
          <p class="govuk-body">It was found with {child.called}.</p>
        ) : (
          <InsetText text="No child is named here. People who work in the setting can read this. Do not name a child in what you write." />
        )}
        <ActionForm of={form} button="Sign and add to the log">
          <Fields of={form} only={['childId', 'incidentId']} />
          <Place form={form} places={places} />
          <Fields of={form} except={['childId', 'incidentId', 'settingId']} />
        </ActionForm>
      </>
    );
    return { title: 'A substance was taken or found', body, back: '/substances' };
  },
  act: async (tx, { places }, seizure, by) => {
    const id = await recordSeizure(tx, places, seizure, by);
    by.about({ kind: 'seizure', id, childId: seizure.childId ?? undefined });
    return { to: `/substances/seizures/${id}`, made: { id, state: 'kept' } };
  },
  api: {
    path: '/api/v1/seizures',
    summary: 'Record something that was taken or found',
    tag: 'substances',
    response: recordedAnswer,
    again: async ({ tx }, _, id) => ({ id: (await getSeizure(tx, id)).id, state: 'kept' }),
  },
  example: {
    what: 'Cannabis, by its smell',
    class: 'B',
    description: 'Green, dry, in a clear bag.',
    amount: 'One small bag, the size of a thumbnail',
    foundWhere: 'Behind the sofa in the lounge',
    foundAt: new Date('2026-03-02T21:30:00Z'),
    keptWhere: 'Safe in the office',
  },
});
