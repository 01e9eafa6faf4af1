import { type CarriedOver, FromARecord, recentRecords } from '../../../incidents/index.ts';
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

/** What the record says already: when, where and who was there, and what is known of the substance. */
function carried({ id, occurredAt, place, present, facts }: CarriedOver) {
  const drugs = facts?.conduct.find((conduct) => conduct.kind === 'drugs');
  return {
    incidentId: id,
    foundAt: occurredAt,
    foundWhere: place,
    present,
    ...(drugs ? { class: drugs.class, largerQuantity: drugs.largerQuantity ?? false } : {}),
  };
}

/** Writing down what was taken or found: at the child's page, after an incident, or of nobody that we know of. */
export const newSeizureAction = action({
  path: '/substances/seizures',
  shownAt: '/substances/seizures/new',
  may: mayWorkInASetting,
  audit: { show: 'opened-seizure-form', send: 'recorded-seizure' },
  open: groundOf,
  form: seizureForm,
  start: ({ places, child, from }) => ({
    childId: child?.id ?? null,
    ...(from ? carried(from) : {}),
    ...(places.length === 1 ? { settingId: places[0]?.id } : {}),
  }),
  page: async ({ context: { tx, now }, opened: { places, child, from }, form }) => {
    const records = child && !from ? await recentRecords(tx, child.id, now) : [];
    const body = (
      <>
        <h1 class="govuk-heading-l">A substance was taken or found</h1>
        {child ? (
          <p class="govuk-body">It was found with {child.called}.</p>
        ) : (
          <InsetText text="No child is named here. People who work in the setting can read this. Do not name a child in what you write." />
        )}
        {from ? (
          <InsetText>
            The time, the place and the people are from{' '}
            <a class="govuk-link" href={`/incidents/${from.id}`}>
              the incident record
            </a>
            . Change what was different.
          </InsetText>
        ) : (
          <FromARecord records={records} here="/substances/seizures/new" />
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
