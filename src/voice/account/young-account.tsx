import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import { action, type Filled, form, withoutExample } from '../../platform/forms/index.ts';
import { passkeySite } from '../../platform/sign-in/index.ts';
import {
  keptForms,
  type PageParts,
  type Route,
  redirect,
  SendAgain,
  type SignedInContext,
  type YoungPersonContext,
} from '../../platform/web/index.ts';
import { theirOwn, themselves } from '../frame/their-own.ts';
import { youngFrame } from '../frame/young-frame.tsx';
import { youngPage } from '../frame/young-page.tsx';
import { AccountBody } from './account-body.tsx';
import { closeMine } from './agree.ts';
import { chooseSecret, mySignIn } from './choose-secret.ts';
import { CloseBody } from './close-body.tsx';
import { askForPasskey, keepPasskey } from './passkeys.ts';
import { stopAction } from './stop-acts.tsx';
import { passkeyForm, secretForm } from './young-forms.ts';
import type { YoungSignInDeps } from './young-sign-in-deps.ts';

/** Whoever finds the page open on a screen does not make it theirs: how to sign in is changed soon after signing in. */
function requireJustSignedIn({ person, now }: SignedInContext, field = ''): void {
  if (now.getTime() - person.begunAt.getTime() <= 10 * 60_000) return;
  const message = 'To change how you sign in, sign out first. Then sign in again and change it.';
  throw new Refusal('not-allowed', message, field);
}

async function signInOf(context: SignedInContext) {
  const { personId } = themselves(context);
  return { personId, mine: await mySignIn(context.tx, personId) };
}
async function openMine(context: SignedInContext) {
  const { personId, childId } = themselves(context);
  context.auditSubject({ kind: 'young-account', id: personId, childId });
  return await signInOf(context);
}
type Opened = Awaited<ReturnType<typeof signInOf>>;

const here = {
  shownAt: null,
  who: 'young-person',
  may: theirOwn,
  open: openMine,
  frame: youngFrame,
} as const;
const toSignIn = redirect('/me/sign-in', null);

/** The young person closes their own account. */
const close = action({
  ...here,
  path: '/me/account/close',
  audit: { send: 'closed-young-account' },
  form: form({}),
  page: ({ form }) => closePage(form),
  act: async (tx) => {
    await closeMine(tx);
    return toSignIn;
  },
  example: {},
});
const closePage = (form: Filled): PageParts => ({
  title: 'Do you want to close your account?',
  back: '/me/account',
  body: <CloseBody form={form} />,
});

/** The young person's own account, once they are in. */
export function youngAccountRoutes({ database, address }: YoungSignInDeps): Route[] {
  const siteOf = ({ headers }: SignedInContext) => passkeySite(headers.host, address);

  const secret = action({
    ...here,
    path: '/me/account/secret',
    audit: { send: 'chose-secret-words' },
    form: ({ mine }) => secretForm(mine),
    start: ({ mine: { name } }) => ({ name }),
    page: ({ context, opened, form }) => accountPage(context, opened, form),
    act: async (tx, _, chosen, by) => {
      requireJustSignedIn(by.context, 'password');
      await chooseSecret(tx, chosen, by);
      return { to: '/me', made: {} };
    },
    example: { name: 'blue-otter-4821', password: 'three small brown birds' },
  });
  const passkey = action({
    ...here,
    path: '/me/account/passkeys',
    audit: { send: 'made-passkey' },
    form: passkeyForm,
    page: ({ context, opened }) => accountPage(context, opened),
    act: async (tx, { personId }, answer, { context, now }) => {
      requireJustSignedIn(context);
      await keepPasskey(tx, personId, answer, siteOf(context), now);
      return { to: '/me/account', made: {} };
    },
    example: {},
  });
  const ending = (path: string, audit: 'signed-out' | 'signed-out-everywhere', open: typeof openMine) =>
    action({
      ...here,
      path,
      open,
      audit: { send: audit },
      form: form({}),
      page: ({ context, opened }) => accountPage(context, opened),
      act: async (tx) => {
        await sql`select app.end_my_sign_ins()`.execute(tx);
        return toSignIn;
      },
      example: {},
    });
  const everywhere = ending('/me/account/sign-out-everywhere', 'signed-out-everywhere', openMine);

  async function accountPage(context: SignedInContext, opened: Opened, sent?: Filled): Promise<PageParts> {
    const { tx, now, newId } = context;
    const { personId, mine } = opened;
    const keys = await tx
      .selectFrom('young_passkey')
      .select('id')
      .where('person_id', '=', personId)
      .execute();
    const ask = await askForPasskey(tx, { personId, name: mine.name }, siteOf(context), { now, newId });
    const { rows } = await sql<{ name: string | null }>`select app.who_opened_mine() as name`.execute(tx);
    const body = (
      <AccountBody
        {...{ mine, ask }}
        passkeys={keys.length}
        passkey={await passkey.blank(context, opened, { askId: ask.id })}
        openedBy={rows[0]?.name ?? 'An adult'}
        secret={sent ?? (await secret.blank(context, opened))}
        everywhere={await everywhere.blank(context, opened)}
      />
    );
    return { title: 'How I sign in', back: '/me', scripts: ['passkey'], body };
  }
  const shown = { method: 'GET', who: 'young-person', may: theirOwn, audit: null } as const;
  return [
    {
      ...shown,
      path: '/me/account',
      answer: async (context: YoungPersonContext) =>
        youngFrame(context, await accountPage(context, await openMine(context)), null, 200),
    },
    {
      ...shown,
      path: '/me/account/close',
      answer: async (context: YoungPersonContext) =>
        youngFrame(context, closePage(await close.blank(context, await openMine(context))), null, 200),
    },
    {
      ...shown,
      path: '/me/kept',
      outside: true,
      answer: async (context: YoungPersonContext) => {
        if (!context.person.childId) throw notFound();
        const kept = await database.asService((tx) => keptForms(tx, context.person.personId, context.now));
        return youngPage(context, {
          title: 'Your words are here',
          back: '/me',
          body: (
            <>
              {kept.length === 0 ? <p class="govuk-body">There is nothing to send.</p> : null}
              {kept.map((form) => (
                <SendAgain kept={form} csrfToken={context.person.csrfToken} label="Send my words" />
              ))}
            </>
          ),
        });
      },
    },
    ...secret.routes,
    ...stopAction.routes,
    ...[passkey, everywhere, ending('/me/sign-out', 'signed-out', signInOf), close]
      .flatMap(({ routes }) => routes)
      .map(withoutExample),
  ];
}
