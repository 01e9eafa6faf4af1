import type { AuditVerb } from '../../platform/audit/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  json,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { readDay } from '../form/read-day.ts';
import { orShownAgain, valuesOf } from '../form/written.ts';
import { ownOrganisations } from '../support-offers/support-offers.ts';
import { trainingCoverage } from './coverage/coverage.ts';
import { coverageSchema } from './coverage/coverage-schema.ts';
import { CoveragePage } from './coverage/page.tsx';
import { setPeriod } from './coverage/set-period.ts';
import { answerTraining, enterTraining } from './enter-training.ts';
import { MyTrainingPage } from './mine/page.tsx';
import { audienceOf } from './model.ts';
import { PeoplePage, PersonPage, type PersonStanding } from './people/page.tsx';
import { type PersonLed, peopleLed, periodsOf, standings, trainingsOf } from './trainings-of.ts';

const by = ({ person, now, today, newId }: SignedInVisit) => ({
  personId: person.personId,
  now,
  today,
  newId,
});

async function myPage(visit: SignedInVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, form, person, today } = visit;
  const own = await ownOrganisations(tx);
  const periods = await periodsOf(
    tx,
    own.map(({ id }) => id),
  );
  const mine = standings(await trainingsOf(tx, [person.personId]), periods, today);
  const body = (
    <MyTrainingPage
      {...{ mine, person, errors }}
      audience={person.roles.map(audienceOf).find((audience) => audience !== null) ?? null}
      leadsSomebody={(await peopleLed(tx)).length > 0}
      ticked={many(form, 'topics')}
      values={valuesOf(visit)}
    />
  );
  return page({ title: 'Your training', body, back: '/my-work', hasErrors: Object.keys(errors).length > 0 });
}

/** Each once, by the first place they work in, with how they stand. */
async function standingOfAll(
  { tx, today }: SignedInVisit,
  led: readonly PersonLed[],
): Promise<PersonStanding[]> {
  const people = [
    ...new Map(led.toReversed().map((person) => [person.person_id, person])).values(),
  ].toReversed();
  const done = await trainingsOf(
    tx,
    people.map(({ person_id }) => person_id),
  );
  const organisations = [...new Set(led.map(({ organisation_id }) => organisation_id))];
  const periods = new Map(
    await Promise.all(organisations.map(async (id) => [id, await periodsOf(tx, [id])] as const)),
  );
  return people.map((person) => ({
    ...person,
    standings: standings(
      done.filter(({ person_id }) => person_id === person.person_id),
      periods.get(person.organisation_id) ?? new Map(),
      today,
    ),
  }));
}

async function peoplePage(visit: SignedInVisit): Promise<Answer> {
  const people = await standingOfAll(visit, await peopleLed(visit.tx));
  return page({ title: 'Training', body: <PeoplePage people={people} />, back: '/training' });
}

async function personPage(visit: SignedInVisit, personId: string, answering = '', errors: FieldErrors = {}) {
  const { tx, form, person } = visit;
  const led = (await peopleLed(tx)).filter(({ person_id }) => person_id === personId);
  const [of] = await standingOfAll(visit, led);
  if (!of) throw notFound();
  visit.about({ kind: 'person', id: personId });
  const done = await trainingsOf(tx, [personId]);
  const ticked = many(form, 'topics');
  const body = <PersonPage {...{ of, done, person, answering, ticked, errors }} values={valuesOf(visit)} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Training', body, back: '/training/people', hasErrors });
}

function enter(visit: SignedInVisit): Promise<Answer> {
  const { tx, form, person } = visit;
  const personId = one(form, 'person') || person.personId;
  const isMine = personId === person.personId;
  return orShownAgain(
    async () => {
      const done = {
        personId,
        topics: many(form, 'topics'),
        doneOn: readDay(form, 'doneOn'),
        how: one(form, 'how'),
      };
      await enterTraining(tx, done, by(visit));
      visit.about({ kind: 'person', id: personId });
      return redirect(isMine ? '/training' : `/training/people/${personId}`);
    },
    (errors) => (isMine ? myPage(visit, errors) : personPage(visit, personId, '', errors)),
  );
}

async function answer(visit: SignedInVisit): Promise<Answer> {
  const { tx, params, form } = visit;
  const trainingId = params.trainingId ?? '';
  const training = await tx
    .selectFrom('training')
    .select('person_id')
    .where('id', '=', trainingId)
    .executeTakeFirst();
  if (!training) throw notFound();
  return orShownAgain(
    async () => {
      const said = { answer: one(form, 'answer'), words: one(form, 'words') };
      const whose = await answerTraining(tx, trainingId, said, by(visit));
      visit.about({ kind: 'person', id: whose });
      return redirect(`/training/people/${whose}`);
    },
    (errors) => personPage(visit, training.person_id, trainingId, errors),
  );
}

async function coveragePage(visit: SignedInVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, person } = visit;
  const places = await trainingCoverage(tx);
  const led = (await ownOrganisations(tx)).filter(({ leads }) => leads);
  const body = <CoveragePage {...{ places, led, person, errors }} values={valuesOf(visit)} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'How many are trained', body, back: '/training', hasErrors });
}

function period(visit: SignedInVisit): Promise<Answer> {
  const { tx, form } = visit;
  return orShownAgain(
    async () => {
      const set = {
        organisationId: one(form, 'organisation'),
        topic: one(form, 'topic'),
        months: one(form, 'months'),
      };
      await setPeriod(tx, set, by(visit));
      return redirect('/training/coverage');
    },
    (errors) => coveragePage(visit, errors),
  );
}

/** Who has been trained on what: one's own, those whose work one leads, and how many. */
export function trainingRoutes(): Route[] {
  const route = (
    method: Route['method'],
    path: string,
    audit: AuditVerb,
    answering: (visit: SignedInVisit) => Promise<Answer>,
  ): Route => ({ method, path, who: 'signed-in', audit, answer: answering });
  return [
    route('GET', '/training', 'viewed-training', (visit) => myPage(visit)),
    route('POST', '/training/done', 'entered-training', enter),
    route('GET', '/training/people', 'viewed-training', peoplePage),
    route('GET', '/training/people/:personId', 'viewed-training', (visit) =>
      personPage(visit, visit.params.personId ?? ''),
    ),
    route('POST', '/training/:trainingId/answer', 'answered-training', answer),
    route('GET', '/training/coverage', 'viewed-training-coverage', (visit) => coveragePage(visit)),
    route('POST', '/training/periods', 'set-training-period', period),
    {
      ...route('GET', '/api/v1/training/coverage', 'viewed-training-coverage', async ({ tx }) =>
        json({ places: await trainingCoverage(tx) }),
      ),
      api: {
        summary: 'How many are trained, by agency and by setting',
        tag: 'training',
        response: coverageSchema,
      },
    },
  ];
}
