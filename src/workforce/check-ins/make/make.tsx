import { type ActionParts, action, type Filled, form, type Shape } from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { learningFrom, writeLearning } from '../../learning/learning.ts';
import { learningForm } from '../../learning/learning-form.ts';
import { mayManageIncident } from '../../may.ts';
import { namedIn } from '../../people/named-in.ts';
import { type IncidentOfCheckIns, incidentOfCheckIns } from './incident-of.ts';
import { finishCheckIns, makeCheckIns } from './make-check-ins.ts';
import { makeForm, staffLeft } from './make-form.ts';
import { type FormsOfIncident, MakeCheckInsPage } from './make-page.tsx';

const path = '/check-ins/of/:incidentId';

/** The audit is told of the incident and of no child: whose staff it is about is a personnel matter. */
async function openIncident({
  tx,
  params,
  person,
  auditSubject: about,
}: SignedInContext): Promise<IncidentOfCheckIns> {
  const incident = await incidentOfCheckIns(tx, params.incidentId ?? '', person.personId);
  about({ kind: 'incident', id: incident.id });
  return incident;
}

type OnPage<S extends Shape> = Pick<
  ActionParts<IncidentOfCheckIns, S, object>,
  'audit' | 'form' | 'start' | 'example'
> & {
  readonly at: string;
  readonly name: keyof FormsOfIncident;
  readonly act: (...given: Parameters<ActionParts<IncidentOfCheckIns, S, object>['act']>) => Promise<unknown>;
};

/** One of the forms that stand on the page of an incident. */
const onPage = <S extends Shape>({ at, name, act, ...parts }: OnPage<S>) =>
  action<IncidentOfCheckIns, S>({
    ...parts,
    path: `${path}${at}`,
    shownAt: null,
    may: mayManageIncident,
    open: openIncident,
    page: ({ context, form }) => makePage(context, { [name]: form }),
    act: async (tx, incident, values, by) => {
      await act(tx, incident, values, by);
      return { to: `/check-ins/of/${incident.id}`, made: {} };
    },
  });

const make = onPage({
  at: '',
  name: 'make',
  audit: { send: 'made-check-ins' },
  form: makeForm,
  // Those whom the record names are ticked: nobody writes down twice who was there.
  start: (incident) => ({
    people: namedIn(incident.people_present, staffLeft(incident)).colleagues.map(({ id }) => id),
  }),
  act: makeCheckIns,
  example: {},
});

const learn = onPage({
  at: '/learning',
  name: 'learn',
  audit: { send: 'wrote-learning' },
  form: learningForm,
  act: writeLearning,
  example: { contributed: 'A phone call went badly.', change: 'Calls with somebody near.' },
});

const finish = onPage({
  at: '/done',
  name: 'finish',
  audit: { send: 'finished-check-ins' },
  form: form({}),
  act: (tx, { id, counts }) => finishCheckIns(tx, id, counts),
  example: {},
});

async function makePage(context: SignedInContext, sent: Partial<FormsOfIncident> = {}): Promise<PageParts> {
  const { tx, person, now } = context;
  const incident = await openIncident(context);
  const blank = (of: {
    readonly blank: (context: SignedInContext, opened: IncidentOfCheckIns) => Promise<Filled>;
  }) => of.blank(context, incident);
  const forms = {
    make: await blank(make),
    learn: await blank(learn),
    finish: await blank(finish),
    ...sent,
  };
  const learning = await learningFrom(tx, incident.id);
  const body = <MakeCheckInsPage {...{ incident, learning, now, forms }} personId={person.personId} />;
  return { title: 'How are those who were there?', body, back: '/check-ins' };
}

/** Saying who was there, what led to it, and that every talk was held. */
export const makeCheckInRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayManageIncident,
    audit: 'viewed-check-ins',
    answer: async (context) => page(await makePage(context)),
  },
  ...[make, learn, finish].flatMap(({ routes }) => routes),
];
