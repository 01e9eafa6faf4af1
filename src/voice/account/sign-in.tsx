import { londonDate } from '../../platform/clock/index.ts';
import { type Filled, openAction } from '../../platform/forms/index.ts';
import { passkeySite, whoIs } from '../../platform/sign-in/index.ts';
import {
  harmlessSite,
  keptForms,
  type PageParts,
  type Reply,
  type RequestContext,
  type Route,
  redirect,
} from '../../platform/web/index.ts';
import { youngFrame } from '../frame/young-frame.tsx';
import { begin } from './begin.ts';
import { goOn } from './go-on.ts';
import { leave } from './leave.ts';
import { signInWithPasskey } from './passkeys.ts';
import { GoOnBody, NumberBody, SignInBody, StartBody } from './sign-in-bodies.tsx';
import { signInYoung } from './sign-in-young.ts';
import { goOnForm, passkeyForm, signInForm, startForm } from './young-forms.ts';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

/** Whether the young person asked for it: not a page of somebody else, and not a browser that reads ahead. */
const isOurOwnDoing = (headers: RequestContext['headers']): boolean =>
  headers['sec-fetch-site'] !== 'cross-site' && !/prefetch|prerender/.test(headers['sec-purpose'] ?? '');

const here = { title: 'Start here', back: '/me/sign-in' } as const;

/** Signing in to the young person's own pages, and leaving them at once. Open to anybody: nobody is known yet. */
export function youngSignInRoutes(deps: YoungSignInDeps): Route[] {
  const { database, address } = deps;
  const arrived = async ({ now }: RequestContext, token: string): Promise<Reply> => {
    const person = await whoIs(database, token, now, londonDate(now));
    const kept = person && (await database.asService((tx) => keptForms(tx, person.personId, now)));
    return redirect(kept && kept.length > 0 ? '/me/kept' : '/me', token);
  };

  const signInPage = (context: RequestContext, sent?: Filled): PageParts => ({
    title: 'Sign in',
    scripts: ['passkey'],
    body: <SignInBody form={sent ?? signIn.blank(context)} passkey={passkey.blank(context)} />,
  });

  const signIn = openAction({
    path: '/me/sign-in',
    claims: 'name',
    form: signInForm,
    frame: youngFrame,
    instead: ({ person }) => (person?.childId ? redirect('/me') : null),
    page: (form, context) => signInPage(context, form),
    act: async (typed, context) =>
      arrived(context, await signInYoung(database, typed, { network: context.network, now: context.now })),
  });
  const passkey = openAction({
    path: '/me/sign-in/passkey',
    shownAt: null,
    claims: 'ask',
    form: passkeyForm,
    frame: youngFrame,
    page: (_, context) => signInPage(context),
    act: async (answer, context) => {
      const site = passkeySite(context.headers.host, address);
      return arrived(context, await signInWithPasskey(database, answer, site, context.now));
    },
  });
  const start = openAction({
    path: '/me/start',
    form: startForm,
    frame: youngFrame,
    page: (form) => ({ ...here, body: <StartBody form={form} /> }),
    act: async ({ word }, context) => {
      const body = <NumberBody number={await begin(deps, word, context)} />;
      return youngFrame(context, { ...here, body }, null, 200);
    },
  });
  const goingOn = openAction({
    path: '/me/start/go-on',
    claims: 'number',
    form: goOnForm,
    frame: youngFrame,
    page: (form) => ({ ...here, body: <GoOnBody form={form} waits={false} /> }),
    act: async (typed, context, form) => {
      const token = await goOn(deps, typed, context.now, context.newId);
      if (token) return redirect('/me/account', token);
      return youngFrame(context, { ...here, body: <GoOnBody form={form} waits /> }, null, 200);
    },
  });
  const open = { who: 'anybody', audit: null, outside: true } as const;
  return [
    ...[signIn, passkey, start, goingOn].flatMap(({ routes }) => routes),
    {
      ...open,
      method: 'GET',
      path: '/me/leave',
      answer: async (context: RequestContext) => {
        const leaves = context.person?.childId && isOurOwnDoing(context.headers);
        if (context.person && leaves) await leave(database, context.person.personId, context.now);
        return redirect(harmlessSite, leaves ? null : undefined);
      },
    },
  ];
}
