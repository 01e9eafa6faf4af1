import {
  attachFile,
  attachmentsOf,
  calledName,
  mayAddTo,
  maySee,
  recordVoice,
  sameChildIds,
} from '../../../care/index.ts';
import { stepsAbout } from '../../../follow-up/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import { askTogether } from '../../../platform/database/index.ts';
import { type ActionParts, action, type Done, type Shape } from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { ageOn } from '../../../protocol/index.ts';
import { doneSchema } from '../../api/schemas.ts';
import { photographOf } from '../../forms/photograph/photographs.ts';
import { latestForm } from '../../forms/read/get-forms.ts';
import { departFrom } from '../decide/depart.ts';
import { departForm } from '../decide/depart-form.ts';
import { decisionsOf, wholeEpisode } from '../get-episode.ts';
import { logEntry } from '../log/log-entry.ts';
import { logForm } from '../log/log-form.ts';
import { lookBack } from '../look-back/look-back.ts';
import { lookBackForm } from '../look-back/look-back-form.ts';
import { childOfEpisode, type EpisodeHere, openEpisode, openEpisodeHere } from '../open-to-visitor.ts';
import { gradeForm } from '../report/grade-form.ts';
import { keepGrade } from '../report/hand-over.ts';
import { EpisodePage, type FormsOfEpisode } from './episode-page.tsx';

const path = '/missing/episodes/:episodeId';

/** The absence, and what its latest answer says. */
async function openWithAnswer(context: SignedInContext) {
  const here = await openEpisode(context);
  const [latest] = await decisionsOf(context.tx, here.episode.id);
  return { ...here, latest };
}

type ShortForm<O extends EpisodeHere, S extends Shape> = Pick<
  ActionParts<O, S, object>,
  'open' | 'form' | 'act' | 'api' | 'example'
> & { readonly at: string; readonly audit: AuditVerb; readonly name: keyof FormsOfEpisode };

/** One of the short forms that stand on the page of an absence. */
const shortForm = <O extends EpisodeHere, S extends Shape>({ at, audit, name, ...parts }: ShortForm<O, S>) =>
  action<O, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    may: mayAddTo('record', childOfEpisode),
    audit: { send: audit },
    page: ({ context, form }) => episodePage(context, { [name]: form }),
  });

const backTo = (id: string, made: object = {}): Done<object> => ({ to: `/missing/episodes/${id}`, made });

const addEntry = shortForm({
  at: 'entries',
  name: 'entry',
  audit: 'added-to-missing-timeline',
  open: openEpisode,
  form: logForm,
  act: async (tx, { episode }, entry, by) => backTo(episode.id, await logEntry(tx, episode, entry, by)),
  api: {
    path: '/api/v1/missing-episodes/:episodeId/entries',
    summary: 'Add an attempt or a contact to the timeline',
    tag: 'missing',
    response: doneSchema,
  },
  example: {
    kind: 'tried-to-reach',
    who: 'Their mobile',
    result: 'No answer.',
    happenedAt: new Date('2026-03-03T01:30:00Z'),
  },
});

const depart = shortForm({
  at: 'departures',
  name: 'departure',
  audit: 'departed-from-missing-answer',
  open: openWithAnswer,
  form: ({ latest }) => departForm(latest?.route),
  act: async (tx, { episode, latest }, said, by) => {
    await departFrom(tx, latest, said, by);
    return backTo(episode.id);
  },
  example: { chosen: 'report-online', reason: 'It is colder than it was.' },
});

const grade = shortForm({
  at: 'grades',
  name: 'grade',
  audit: 'kept-police-grade',
  open: openEpisode,
  form: gradeForm,
  act: async (tx, { episode }, said, by) => {
    await keepGrade(tx, episode, said, by);
    return backTo(episode.id);
  },
  example: { grade: 'Medium', givenAt: new Date('2026-03-03T01:30:00Z') },
});

const look = shortForm({
  at: 'look-back',
  name: 'lookBack',
  audit: 'looked-back-at-absence',
  open: openEpisode,
  form: lookBackForm,
  act: async (tx, { episode }, said, by) => {
    await lookBack(tx, episode, said, by);
    return backTo(episode.id);
  },
  example: { needed: false, words: 'A friend had sent a message.' },
});

/** The page of an absence; a form on it that was sent and not taken stands there as it was typed. */
async function episodePage(context: SignedInContext, sent: Partial<FormsOfEpisode>): Promise<PageParts> {
  const { tx, query, now, today } = context;
  const { episode, child, mayAdd } = await openEpisodeHere(context);
  const here = { episode, child };
  const [whole, latest, steps, files, photograph] = await askTogether(tx, (asking) =>
    Promise.all([
      wholeEpisode(asking, episode),
      sameChildIds(asking, child.id).then((ids) => latestForm(asking, ids)),
      stepsAbout(asking, 'missing-episode', episode.id),
      attachmentsOf(asking, 'missing', episode.id),
      sameChildIds(asking, child.id).then((ids) => photographOf(asking, ids)),
    ]),
  );
  const forms = mayAdd && {
    entry: await addEntry.blank(context, here),
    departure: await depart.blank(context, { ...here, latest: whole.decisions[0] }),
    grade: await grade.blank(context, here),
    lookBack: await look.blank(context, here),
    ...sent,
  };
  const body = (
    <EpisodePage
      {...{ whole, child, steps, files, now, forms: forms || null }}
      portrait={photograph?.photograph_id ?? null}
      age={ageOn(child.date_of_birth, today)}
      formId={latest?.id}
      already={query.get('already') === '1'}
    />
  );
  return { title: 'Away', body, back: `/children/${child.id}/missing` };
}

/** What files are added to: an absence, and what the child says of it. */
const attached = {
  path,
  may: mayAddTo('record', childOfEpisode),
  audit: 'viewed-missing-episode',
  open: async (context: SignedInContext) => {
    const { episode, child } = await openEpisode(context);
    return {
      about: 'missing',
      aboutId: episode.id,
      of: { childId: episode.child_id },
      called: calledName(child),
      to: `/missing/episodes/${episode.id}`,
    } as const;
  },
} as const;

/** The page of an absence, and the short forms on it. */
export const episodeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: maySee('record', childOfEpisode),
    audit: 'viewed-missing-episode',
    answer: async (context) => page(await episodePage(context, {})),
  },
  ...[addEntry, depart, grade, look].flatMap(({ routes }) => routes),
  ...attachFile(attached),
  ...recordVoice(attached),
];
