import { recordAuditEvent } from '../audit/record-audit-event.ts';
import { londonDate } from '../clock/index.ts';
import { Refusal } from '../errors/index.ts';
import {
  carried,
  type Filled,
  form,
  line,
  type Moment,
  oneTimeNumber,
  openAction,
  secret,
} from '../forms/index.ts';
import {
  type FormFields,
  isLocalPath,
  json,
  keptForms,
  type PageParts,
  type Reply,
  type RequestContext,
  type Route,
  redirect,
} from '../web/index.ts';
import { askToUsePath, passkeyAnswer } from './passkeys/passkey-form.tsx';
import { passkeySite } from './passkeys/passkey-site.ts';
import { signInWithPasskey } from './passkeys/sign-in-staff.ts';
import { askToUse } from './passkeys/use-passkey.ts';
import { providersHere } from './provider/provider.ts';
import { providerSignInRoutes } from './provider/provider-sign-in.ts';
import { beginSession, whoIs } from './session.ts';
import { signIn } from './sign-in.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { type SignInForms, SignInPage } from './sign-in-page.tsx';

/** Where they were going, and the longest address that is kept of it. */
const longest = 2000;
const returnTo = carried(longest, 'return');
const accountForm = form({
  email: line('Email address', {
    needed: 'Enter your email address.',
    most: 320,
    type: 'email',
    autocomplete: 'username',
    spellcheck: false,
  }),
  password: secret('Password', { needed: 'Enter your password.', autocomplete: 'current-password' }),
  number: oneTimeNumber('The number in your app, if you use one', {
    hint: '6 digits. They change every 30 seconds.',
  }),
  returnTo,
});
const passkeyForm = form({ ...passkeyAnswer, returnTo });
const demoForm = form({ person: carried(), returnTo });

/** A place of this site; their work where it is none. */
const within = (wanted: string | null): string =>
  wanted && wanted.length <= longest && isLocalPath(wanted) ? wanted : '/my-work';
const toReturn = (form: Filled): string => form.typed('returnTo').one();

/** After signing in: to what they had written when their sign-in ended; else on to where they were going. */
async function arrived({ database, clock }: SignInDeps, token: string, wanted: string): Promise<Reply> {
  const now = clock();
  const person = await whoIs(database, token, now, londonDate(now));
  const kept = person && (await database.asService((tx) => keptForms(tx, person.personId, now)));
  return redirect(kept && kept.length > 0 ? '/kept' : within(wanted), token);
}

/** Signing in, with a password or a passkey, and in the demo with one click for each role. */
function signInActions(deps: SignInDeps) {
  const { database, demoPeople, address, secretsKey } = deps;
  const start = ({ query }: RequestContext) => ({ returnTo: within(query.get('return')) });
  const pageOf = async (
    at: Moment,
    to: string,
    sent: Partial<SignInForms> = {},
    ended?: { written: FormFields | null },
  ): Promise<PageParts> => {
    // While the database does not answer the page does, without the work accounts.
    const providers = await database.asService(providersHere).catch(() => []);
    const forms = {
      signIn: password.blank(at, { returnTo: to }),
      passkey: passkey.blank(at, { returnTo: to }),
      demo: demoPeople.map((person) => ({
        person,
        form: demo.blank(at, { person: person.id, returnTo: to }),
      })),
      ...sent,
    };
    const title = ended ? 'Your sign-in has ended' : 'Sign in';
    return {
      title,
      scripts: ['passkey'],
      body: <SignInPage {...{ forms, providers, returnTo: to, ended }} />,
    };
  };

  const password = openAction({
    path: '/sign-in',
    claims: 'email',
    form: accountForm,
    start,
    instead: ({ person, query }) => person && redirect(person.childId ? '/me' : within(query.get('return'))),
    page: (form, context) => pageOf(context, toReturn(form), { signIn: form }),
    act: async ({ email, password, number, returnTo }, { network, now }) => {
      const token = await signIn(database, email, { password, number, network, now, secretsKey });
      return arrived(deps, token, returnTo);
    },
  });
  // What a device signed is shown to nobody: the form that comes back asks it anew.
  const passkey = openAction({
    path: '/sign-in/passkey',
    shownAt: null,
    claims: 'ask',
    form: passkeyForm,
    page: (form, context) => pageOf(context, toReturn(form)),
    act: async ({ returnTo, ...answer }, { headers, now }) => {
      const site = passkeySite(headers.host, address);
      return arrived(deps, await signInWithPasskey(database, answer, site, now), returnTo);
    },
  });
  const demo = openAction({
    path: '/demo/sign-in',
    shownAt: null,
    form: demoForm,
    page: (form, context) => pageOf(context, toReturn(form)),
    act: async ({ person, returnTo }, context) => {
      const wanted = demoPeople.find(({ id }) => id === person);
      if (!wanted) throw new Refusal('not-found', 'There is no such person in the demo.');
      const token = await database.asService(async (tx) => {
        await recordAuditEvent(tx, { at: context.now, personId: wanted.id, action: 'signed-in' });
        return beginSession(tx, wanted.id, context.now);
      });
      return wanted.goesTo ? redirect(wanted.goesTo, token) : arrived(deps, token, returnTo);
    },
  });
  return { actions: [password, passkey, ...(demoPeople.length > 0 ? [demo] : [])], pageOf };
}

export function signingInRoutes(deps: SignInDeps): Route[] {
  return [
    ...signInActions(deps).actions.flatMap(({ routes }) => routes),
    ...providerSignInRoutes(deps, (token, wanted) => arrived(deps, token, wanted), within),
    {
      method: 'POST',
      path: askToUsePath,
      who: 'anybody',
      audit: null,
      outside: true,
      answer: async ({ headers, now, newId }) =>
        json(await askToUse(deps.database, passkeySite(headers.host, deps.address), { now, newId })),
    },
  ];
}

/** The page for somebody whose sign-in ended while they wrote. */
export function signInAgain(deps: SignInDeps): (written: FormFields | null) => Promise<PageParts> {
  const { pageOf } = signInActions(deps);
  return (written) => {
    const now = deps.clock();
    return pageOf({ now, today: londonDate(now) }, '/my-work', {}, { written });
  };
}
