import { childName, mayAddTo } from '../../../care/index.ts';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import { WarningText } from '../../../platform/html/index.ts';
import { redirect } from '../../../platform/web/index.ts';
import { doneSchema } from '../../api/schemas.ts';
import { foundOf, reportsOf } from '../get-episode.ts';
import { childOfEpisode, openEpisode } from '../open-to-visitor.ts';
import { foundForm } from './found-form.ts';
import { recordFound } from './record-found.ts';

/** They are found: when, by whom, how they are. */
export const foundAction = action({
  path: '/missing/episodes/:episodeId/found',
  may: mayAddTo('record', childOfEpisode),
  audit: { show: 'opened-missing-found', send: 'recorded-found' },
  open: openEpisode,
  instead: async ({ episode }, { tx }) =>
    (await foundOf(tx, episode.id)) ? redirect(`/missing/episodes/${episode.id}`) : null,
  form: foundForm,
  page: async ({ context, opened: { episode, child }, form }) => {
    const name = childName(child);
    const wasReported = (await reportsOf(context.tx, episode.id)).length > 0;
    const body = (
      <>
        <h1 class="govuk-heading-l">{name} is found</h1>
        <p class="govuk-body">
          Look after them first: food, rest, a doctor if needed. Show that you are glad. Questions can wait.
        </p>
        {wasReported ? (
          <WarningText
            text="The police were told that they were away. Tell them now that they have been found."
            iconFallbackText="Warning"
          />
        ) : null}
        <ActionForm of={form} button={`${name} is found`} />
      </>
    );
    return { title: 'Found', body, back: `/missing/episodes/${episode.id}` };
  },
  act: recordFound,
  api: {
    path: '/api/v1/missing-episodes/:episodeId/found',
    summary: 'Record that they are found',
    tag: 'missing',
    response: doneSchema,
  },
  example: {
    foundAt: new Date('2026-03-03T01:30:00Z'),
    foundBy: 'Came back by bus',
    howTheyAre: 'Cold and tired.',
    risk: 'none',
  },
});
