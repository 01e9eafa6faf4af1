import { expect, test } from 'vitest';
import { allRoutes } from '../../src/app.ts';
import type { Confirm, Form, Shape } from '../../src/platform/forms/index.ts';

interface Declared {
  readonly form: Form<Shape> | ((...opened: never[]) => Form<Shape>);
  readonly notSaved?: string;
  readonly confirm?: Confirm;
}

const someone = { id: '', name: '', does: '' };
const routes = allRoutes({ demoPeople: [someone] } as unknown as Parameters<typeof allRoutes>[0]);
const sent = routes.flatMap(({ method, path, declared }) =>
  method === 'POST' && declared && !path.startsWith('/api/') ? [{ path, ...(declared as Declared) }] : [],
);
const pages = routes.flatMap(({ method, path }) => (method === 'GET' ? [path] : []));

/** What is done with one press and asks nothing first, and why it need not. */
const withoutQuestion: Readonly<Record<string, string>> = {
  '/account/sessions/:sessionId/end': 'They sign in again.',
  '/people/:personId/account/open': 'It can be closed on the same page.',
  '/people/:personId/account/sign-out': 'They sign in again.',
  '/children/:childId/same/:otherId/agree': 'It can be taken apart on the same page.',
  '/audit/raised/:raisedId': 'It adds that somebody looked.',
  '/subject-access/:requestId/gather': 'It adds what was found.',
  '/subject-access/:requestId/reopen': 'It can be closed again.',
  '/handovers/:handoverId/receive': 'A signature is given on purpose, under what it signs.',
  '/me/account/acts/:actId/stop': 'It protects the young person, who may have to be quick.',
  '/me/challenges/:challengeId/settled': 'It answers a question, yes or no, and they can write again.',
  '/challenges/:challengeId/acknowledge': 'It adds that it was seen.',
  '/missing/forms/:formId/ask': 'It asks somebody.',
  '/check-ins/of/:incidentId/done': 'More people can be added after it.',
  '/check-ins/:checkInId/take': 'Another can take it in turn.',
  '/training/partnership/examples/:exampleId/sent': 'It adds that it was sent.',
  '/imports/:importId/confirm': 'The page above it is the question: what goes in, in numbers.',
  '/rotas/turns/:turnId/withdraw': 'It can be undone for ten minutes.',
  '/absence/:absenceId/end': 'They name a stand-in again.',
};

test('what one press ends or removes is asked first, or can be undone, or is listed with why it need not be', () => {
  const presses = sent.filter(
    ({ path, form, confirm }) =>
      'fields' in form &&
      Object.keys(form.fields).length === 0 &&
      !confirm &&
      !pages.includes(path) &&
      !path.endsWith('/undo'),
  );
  expect(presses.map(({ path }) => path).sort()).toEqual(Object.keys(withoutQuestion).sort());
});

test('what is long is saved as it is typed, but for these', () => {
  const notSaved = sent.flatMap(({ path, notSaved }) => (notSaved ? [path] : []));
  expect(notSaved.sort()).toEqual(['/break-glass', '/steps/:stepId', '/steps/:stepId/done']);
});
