import { mayWork } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { action, type Filled } from '../../platform/forms/index.ts';
import { withList } from '../../platform/lists/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { mayAnswerTraining, mayEnterTraining, mayLeadPerson, whoseTraining } from '../may.ts';
import { ownOrganisations } from '../support-offers/support-offers.ts';
import { answerTraining, enterTraining } from './enter-training.ts';
import { audienceOf } from './model.ts';
import { MyTrainingPage } from './my-training-page.tsx';
import { peopleList } from './people-list.ts';
import { PeoplePage, PersonPage } from './people-page.tsx';
import { answerForm, trainingForm } from './training-form.ts';
import { trainingStatusOfAll } from './training-status-of-all.ts';
import {
  isConfirmed,
  peopleLed,
  periodsOf,
  questionOf,
  type TrainingInList,
  trainingStatuses,
  trainingsOf,
} from './trainings-of.ts';

const enter = action({
  path: '/training/done',
  shownAt: null,
  may: mayEnterTraining,
  audit: { send: 'entered-training' },
  open: async (context) => {
    const personId = whoseTraining(context);
    context.auditSubject({ kind: 'person', id: personId });
    return personId;
  },
  form: trainingForm,
  page: ({ context, opened, form }) =>
    opened === context.person.personId ? myPage(context, form) : personPage(context, opened, { enter: form }),
  act: async (tx, personId, done, by) => {
    await enterTraining(tx, done, by);
    return { to: personId === by.personId ? '/training' : `/training/people/${personId}`, made: {} };
  },
  example: { topics: ['bias'], doneOn: '2026-02-01', how: 'A morning course' },
});

const answer = action({
  path: '/training/:trainingId/answer',
  shownAt: null,
  may: mayAnswerTraining,
  audit: { send: 'answered-training' },
  open: async ({ tx, params, auditSubject: about }) => {
    const [training] = await trainingsOf(tx, { id: params.trainingId ?? '' });
    if (!training) throw notFound();
    about({ kind: 'person', id: training.person_id });
    return training;
  },
  form: (training) => answerForm(questionOf(training)),
  page: ({ context, opened, form }) =>
    personPage(context, opened.person_id, { answered: opened.id, answer: form }),
  act: async (tx, training, said, by) => {
    await answerTraining(tx, training, said, by);
    return { to: `/training/people/${training.person_id}`, made: {} };
  },
  example: { answer: 'confirmed' },
});

async function myPage(context: SignedInContext, sent?: Filled): Promise<PageParts> {
  const { tx, person, today } = context;
  const own = await ownOrganisations(tx);
  const periods = await periodsOf(
    tx,
    own.map(({ id }) => id),
  );
  const body = (
    <MyTrainingPage
      mine={trainingStatuses(await trainingsOf(tx, [person.personId]), periods, today)}
      audience={person.roles.map(audienceOf).find((audience) => audience !== null) ?? null}
      leadsSomebody={(await peopleLed(tx)).length > 0}
      form={sent ?? (await enter.blank(context, person.personId))}
    />
  );
  return { title: 'Your training', body, back: '/my-work' };
}

/** The forms of a person's page that came back. */
type Sent = { readonly enter?: Filled; readonly answered?: string; readonly answer?: Filled };

async function personPage(context: SignedInContext, personId: string, sent: Sent = {}): Promise<PageParts> {
  const led = (await peopleLed(context.tx)).filter(({ person_id }) => person_id === personId);
  const [of] = await trainingStatusOfAll(context, led);
  if (!of) throw notFound();
  const form = async (training: TrainingInList): Promise<Filled> =>
    training.id === sent.answered && sent.answer
      ? sent.answer
      : answer.blank({ ...context, params: { trainingId: training.id } }, training, null, training.id);
  const waiting = (await trainingsOf(context.tx, [personId])).filter(
    (training) => !isConfirmed(training) && training.answer === null,
  );
  const body = (
    <PersonPage
      of={of}
      waiting={await Promise.all(waiting.map(async (training) => ({ training, form: await form(training) })))}
      enter={sent.enter ?? (await enter.blank(context, personId, { personId }))}
    />
  );
  return { title: 'Training', body, back: '/training/people' };
}

/** Training: one's own, and that of those whose work one leads. */
export const trainingRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/training',
    who: 'signed-in',
    may: mayWork('it lists their own training'),
    audit: 'viewed-training',
    answer: async (context) => page(await myPage(context)),
  },
  ...withList(
    {
      method: 'GET',
      path: '/training/people',
      who: 'signed-in',
      may: mayWork('it lists the people whose work they lead'),
      audit: 'viewed-training',
      answer: async (context) => {
        const body = <PeoplePage people={await trainingStatusOfAll(context, await peopleLed(context.tx))} />;
        return page({ title: 'Training', body, back: '/training' });
      },
    },
    {
      list: peopleList,
      rows: async (context) => trainingStatusOfAll(context, await peopleLed(context.tx)),
    },
  ),
  {
    method: 'GET',
    path: '/training/people/:personId',
    who: 'signed-in',
    may: mayLeadPerson,
    audit: 'viewed-training',
    answer: async (context) => {
      const personId = context.params.personId ?? '';
      context.auditSubject({ kind: 'person', id: personId });
      return page(await personPage(context, personId));
    },
  },
  ...enter.routes,
  ...answer.routes,
];
