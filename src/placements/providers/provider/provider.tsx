import type { AuditVerb } from '../../../platform/audit/index.ts';
import { type ActionParts, action, type Filled, type Shape } from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { mayRaiseConcern, mayRecordPledge, maySeeProvider } from '../../who-may.ts';
import { concernForm } from '../concern/concern-form.ts';
import { concernsWith } from '../concern/get-concern.ts';
import { raiseConcern } from '../concern/raise-concern.ts';
import { pledgeForm } from '../pledge/pledge-form.ts';
import { pledgesOf } from '../pledge/pledges-of.ts';
import { recordPledge } from '../pledge/record-pledge.ts';
import { getProvider, type Provider } from './get-provider.ts';
import { ProviderPage } from './provider-page.tsx';

const path = '/providers/:organisationId';

async function openProvider({ tx, params, auditSubject: about }: SignedInContext): Promise<Provider> {
  const provider = await getProvider(tx, params.organisationId ?? '');
  about({ kind: 'organisation', id: provider.id });
  return provider;
}

type ShortForm<S extends Shape> = Pick<ActionParts<Provider, S, object>, 'may' | 'form' | 'example'> & {
  readonly at: 'pledges' | 'concerns';
  readonly audit: AuditVerb;
  readonly write: (...args: Parameters<ActionParts<Provider, S, object>['act']>) => Promise<void>;
};

/** One of the forms that stand on the page of a provider. */
const shortForm = <S extends Shape>({ at, audit, write, ...parts }: ShortForm<S>) =>
  action<Provider, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    audit: { send: audit },
    open: openProvider,
    page: ({ context, opened, form }) => providerPage(context, opened, { [at]: form }),
    act: async (tx, provider, values, by) => {
      await write(tx, provider, values, by);
      return { to: `/providers/${provider.id}`, made: {} };
    },
  });

const pledge = shortForm({
  at: 'pledges',
  may: mayRecordPledge,
  audit: 'recorded-pledge',
  form: pledgeForm,
  write: (tx, { id }, pledge, by) => recordPledge(tx, id, pledge, by),
  example: { from: '2026-01-01', standsAt: 'Framework contract, clause 14' },
});

const concern = shortForm({
  at: 'concerns',
  may: mayRaiseConcern,
  audit: 'raised-concern',
  form: concernForm,
  write: raiseConcern,
  example: {
    kind: 'concern',
    words: 'The police are called at night for small things.',
    couldDo: 'Train the night staff with us.',
    answerDue: '2026-03-20',
  },
});

/** The page of a provider; a form on it that was sent and not taken stands there as it was typed. */
async function providerPage(
  context: SignedInContext,
  provider: Provider,
  sent: { readonly pledges?: Filled; readonly concerns?: Filled } = {},
): Promise<PageParts> {
  const { tx, today } = context;
  const mayPledge = provider.commissionsFor.length > 0;
  const mayRaise = provider.raisesFor.length > 0 || provider.leads;
  const body = (
    <ProviderPage
      {...{ provider, today }}
      pledges={await pledgesOf(tx, [provider.id])}
      concerns={await concernsWith(tx, provider.id)}
      pledge={mayPledge ? (sent.pledges ?? (await pledge.blank(context, provider))) : null}
      concern={mayRaise ? (sent.concerns ?? (await concern.blank(context, provider))) : null}
    />
  );
  const back = provider.homes.length > 0 ? '/providers' : '/my-work';
  return { title: provider.name, body, back };
}

/** Whoever runs homes: their pledges, and what is open between them and an authority. No child is named here. */
export const providerRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: maySeeProvider,
    audit: 'viewed-provider',
    answer: async (context) => page(await providerPage(context, await openProvider(context))),
  },
  ...pledge.routes,
  ...concern.routes,
];
