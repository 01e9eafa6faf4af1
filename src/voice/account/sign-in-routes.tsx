import type { VNode } from 'preact';
import { londonDate } from '../../platform/clock/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { passkeySite, whoIs } from '../../platform/sign-in/index.ts';
import {
  type Answer,
  type FieldErrors,
  harmlessSite,
  keptForms,
  type OpenRoute,
  one,
  type Route,
  redirect,
  type Visit,
} from '../../platform/web/index.ts';
import { youngPage } from '../frame/young-page.tsx';
import { begin } from './begin.ts';
import { goOn } from './go-on.ts';
import { leave } from './leave.ts';
import { GoOnBody, NumberBody, SignInBody, StartBody, wrong } from './pages.tsx';
import { signInWithPasskey } from './passkeys.ts';
import { signInYoung } from './sign-in-young.ts';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

const fieldsOf = (error: HearthError, field: string): FieldErrors => ({
  [error.field || field]: error.message,
});

/** Whether the young person asked for it: not a page of somebody else, and not a browser that reads ahead. */
const isOurOwnDoing = (headers: Visit['headers']): boolean =>
  headers['sec-fetch-site'] !== 'cross-site' && !/prefetch|prerender/.test(headers['sec-purpose'] ?? '');

/** Signing in to the young person's own pages, and leaving them at once. Open to anybody: nobody is known yet. */
export function youngSignInRoutes(deps: YoungSignInDeps): Route[] {
  const { database, address } = deps;
  const signInPage = (visit: Visit, errors: FieldErrors = {}): Answer =>
    youngPage(visit, {
      title: 'Sign in',
      scripts: ['passkey'],
      above: wrong(errors),
      hasErrors: Object.keys(errors).length > 0,
      status: Object.keys(errors).length > 0 ? 401 : 200,
      body: <SignInBody name={one(visit.form, 'name')} errors={errors} />,
    });
  const arrived = async (visit: Visit, token: string): Promise<Answer> => {
    const person = await whoIs(database, token, visit.now, londonDate(visit.now));
    const kept = person ? await keptForms(database, person.personId, visit.now) : [];
    return redirect(kept.length > 0 ? '/me/kept' : '/me', token);
  };
  const signing = (path: string, claims: string, begin: (visit: Visit) => Promise<string>): Route => ({
    method: 'POST',
    path,
    who: 'anybody',
    claims,
    audit: null,
    outside: true,
    answer: async (visit) => {
      try {
        return await arrived(visit, await begin(visit));
      } catch (error) {
        if (error instanceof HearthError) return signInPage(visit, fieldsOf(error, 'name'));
        throw error;
      }
    },
  });
  const startPage = (visit: Visit, body: VNode, errors: FieldErrors = {}, status = 200): Answer =>
    youngPage(visit, {
      title: 'Start here',
      back: '/me/sign-in',
      above: wrong(errors),
      hasErrors: status !== 200,
      status,
      body,
    });
  const goOnPage = (visit: Visit, waits: boolean, errors: FieldErrors = {}, status = 200): Answer =>
    startPage(
      visit,
      <GoOnBody number={one(visit.form, 'number')} waits={waits} errors={errors} />,
      errors,
      status,
    );
  const open = { who: 'anybody', audit: null, outside: true } as const;
  const routes: (OpenRoute & typeof open)[] = [
    {
      ...open,
      method: 'GET',
      path: '/me/sign-in',
      answer: (visit) => (visit.person?.childId ? redirect('/me') : signInPage(visit)),
    },
    {
      ...open,
      method: 'GET',
      path: '/me/start',
      answer: (visit) => startPage(visit, <StartBody errors={{}} />),
    },
    {
      ...open,
      method: 'POST',
      path: '/me/start',
      answer: async (visit) => {
        try {
          const number = await begin(deps, one(visit.form, 'word'), visit);
          return startPage(visit, <NumberBody number={number} />);
        } catch (error) {
          if (!(error instanceof HearthError)) throw error;
          const errors = fieldsOf(error, 'word');
          return startPage(visit, <StartBody errors={errors} />, errors, error.status);
        }
      },
    },
    { ...open, method: 'GET', path: '/me/start/go-on', answer: (visit) => goOnPage(visit, false) },
    {
      ...open,
      method: 'POST',
      path: '/me/start/go-on',
      claims: 'number',
      answer: async (visit) => {
        const { form, now, newId } = visit;
        try {
          const typed = { number: one(form, 'number'), word: one(form, 'word') };
          const token = await goOn(deps, typed, now, newId);
          return token ? redirect('/me/account', token) : goOnPage(visit, true);
        } catch (error) {
          if (error instanceof HearthError)
            return goOnPage(visit, false, fieldsOf(error, 'number'), error.status);
          throw error;
        }
      },
    },
    {
      ...open,
      method: 'GET',
      path: '/me/leave',
      answer: async (visit) => {
        const leaves = visit.person?.childId && isOurOwnDoing(visit.headers);
        if (visit.person && leaves) await leave(database, visit.person.personId, visit.now);
        return redirect(harmlessSite, leaves ? null : undefined);
      },
    },
  ];
  return [
    ...routes,
    signing('/me/sign-in', 'name', ({ form, network, now }) =>
      signInYoung(database, { name: one(form, 'name'), secret: one(form, 'password') }, { network, now }),
    ),
    signing('/me/sign-in/passkey', 'ask', ({ form, headers, now }) =>
      signInWithPasskey(
        database,
        { askId: one(form, 'ask'), response: one(form, 'response') },
        passkeySite(headers.host, address),
        now,
      ),
    ),
  ];
}
