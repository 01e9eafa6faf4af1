import { mayAdminister, secondPersonForm } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { action, type Filled, form } from '../../platform/forms/index.ts';
import type { Connecting } from '../../platform/sign-in/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { answerSignInAsk, askForProvider, askForRule, endOwnSignIn } from './keep-own-sign-in.ts';
import { type OwnSignIn, openOwnSignIn, openSignInAsk } from './own-sign-in-of.ts';
import { OwnSignInPage, TriedPage } from './own-sign-in-page.tsx';
import { providerForm } from './provider-form.ts';
import { ruleForm, tryForm } from './rule-form.ts';

const path = '/organisations/:organisationId/sign-in';
const pathOf = ({ organisation }: OwnSignIn): string => `/organisations/${organisation.id}/sign-in`;
const back = (own: OwnSignIn) => ({ to: pathOf(own), made: {} });

/** The sign-in that an organisation has already, and the rules that give its groups places: for its administrators. */
export function ownSignInRoutes(service: Connecting & { readonly address: string | null }): readonly Route[] {
  const asked = providerForm(service.reach);
  const here = { may: mayAdminister, shownAt: null, open: openOwnSignIn } as const;

  const connect = action({
    ...here,
    path,
    shownAt: path,
    audit: { show: 'viewed-own-sign-in', send: 'asked-for-own-sign-in' },
    form: asked,
    start: () => ({ scopes: 'openid profile email', groupsClaim: 'groups' }),
    page: ({ context, form }) => ownSignInPage(context, { provider: form }),
    act: async (tx, own, facts, by) => {
      await askForProvider(tx, by.entry, own.organisation.id, facts, service, by);
      by.about({ kind: 'identity-provider', id: by.entry });
      return back(own);
    },
    example: {
      name: 'Northbank',
      issuer: 'https://login.example/northbank',
      clientId: 'hearth',
      clientSecret: 'a long secret',
      scopes: 'openid profile email',
      groupsClaim: 'groups',
      asksTwice: true,
    },
  });
  const rule = action({
    ...here,
    path: `${path}/rules`,
    audit: { send: 'asked-for-sign-in-rule' },
    form: ({ settings }: OwnSignIn) => ruleForm(settings),
    page: ({ context, form }) => ownSignInPage(context, { rule: form }),
    act: async (tx, own, typed, by) => {
      await askForRule(tx, by.entry, own, typed, by);
      by.about({ kind: 'sign-in-rule', id: by.entry });
      return back(own);
    },
    example: { group: 'Carers', role: 'carer' },
  });
  const attempt = action({
    ...here,
    path: `${path}/try`,
    audit: { send: 'tried-sign-in-rules' },
    form: tryForm,
    page: ({ context, form }) => ownSignInPage(context, { attempt: form }),
    act: async (_, own, { groups: typed }) => {
      const groups = typed
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const rules = own.rules.filter(({ group_name }) => group_name === null || groups.includes(group_name));
      const tried = async () =>
        page({ title: 'What they would get', body: <TriedPage {...{ rules, groups }} />, back: pathOf(own) });
      return { ...back(own), page: tried };
    },
    example: { groups: 'Carers' },
  });
  const answer = action({
    path: `${path}/asks/:askId`,
    shownAt: null,
    may: mayAdminister,
    audit: { send: 'answered-sign-in-ask' },
    open: openSignInAsk,
    form: ({ ask }) => secondPersonForm('Agree', !ask.mine),
    page: ({ context }) => ownSignInPage(context),
    act: async (tx, own, { answer }) => {
      await answerSignInAsk(tx, own.ask.id, answer === 'agree');
      return back(own);
    },
    example: { answer: 'agree' },
  });
  const end = action({
    ...here,
    path: `${path}/:signInId/end`,
    audit: { send: 'ended-own-sign-in' },
    open: async (context: SignedInContext) => {
      const own = await openOwnSignIn(context);
      const id = context.params.signInId ?? '';
      if (![...own.rules, ...own.providers].some((one) => one.id === id)) throw notFound();
      return { ...own, id };
    },
    form: form({}),
    confirm: {
      question: 'End this way of signing in?',
      words:
        'The people who sign in with it are signed out. To bring it back, two administrators have to agree again.',
      button: 'End it',
    },
    page: ({ context }) => ownSignInPage(context),
    act: async (tx, own) => {
      await endOwnSignIn(tx, own.id);
      return back(own);
    },
    example: {},
  });

  async function ownSignInPage(
    context: SignedInContext,
    sent: { provider?: Filled; rule?: Filled; attempt?: Filled } = {},
  ): Promise<PageParts> {
    const own = await openOwnSignIn(context);
    const { held } = own;
    const at = (params: Record<string, string>) => ({ ...context, params: { ...context.params, ...params } });
    const endOf = (id: string) => end.blank(at({ signInId: id }), { ...own, id }, null, id);
    const asks = own.asks.map(async (ask) => ({
      ask,
      form: await answer.blank(at({ askId: ask.id }), { ...own, ask }, null, ask.id),
    }));
    const ends = own.rules
      .filter(({ is_held }) => is_held)
      .map(async (rule) => ({ rule, end: await endOf(rule.id) }));
    const body = (
      <OwnSignInPage
        own={own}
        service={service.address ?? `http://${context.headers.host}`}
        asks={await Promise.all(asks)}
        ends={await Promise.all(ends)}
        provider={sent.provider ?? (await connect.blank(context, own))}
        forms={
          held && {
            rule: sent.rule ?? (await rule.blank(context, own)),
            attempt: sent.attempt ?? (await attempt.blank(context, own)),
            end: await endOf(held.id),
          }
        }
      />
    );
    return { title: 'Their own sign-in', body, back: `/organisations/${own.organisation.id}` };
  }
  return [connect, rule, attempt, answer, end].flatMap(({ routes }) => routes);
}
