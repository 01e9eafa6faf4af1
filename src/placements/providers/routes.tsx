import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  isOneOf,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { readDay } from '../moves/where/read-where.ts';
import { addToConcern } from './concern/add-to-concern.ts';
import { concernEvents, concernKinds } from './concern/concern-words.ts';
import { concernsWith, getConcern } from './concern/get-concern.ts';
import { ConcernPage } from './concern/page.tsx';
import { raiseConcern } from './concern/raise-concern.ts';
import { homesKnown } from './list/homes-known.ts';
import { ProvidersPage } from './list/page.tsx';
import { pledgesOf } from './pledge/pledges-of.ts';
import { recordPledge } from './pledge/record-pledge.ts';
import { getProvider, type Provider } from './provider/get-provider.ts';
import { ProviderPage } from './provider/page.tsx';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const valuesOf = ({ form }: SignedInVisit): Record<string, string> =>
  Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
const formId = ({ form, newId }: SignedInVisit, name: string): string =>
  uuid.test(one(form, name)) ? one(form, name) : newId();
const said = (error: unknown): FieldErrors | null =>
  error instanceof HearthError && error.field ? { [error.field]: error.message } : null;

async function openProvider({ tx, params, about }: SignedInVisit): Promise<Provider> {
  const provider = await getProvider(tx, params.organisationId ?? '');
  about({ kind: 'organisation', id: provider.id });
  return provider;
}

async function providerPage(visit: SignedInVisit, provider: Provider, errors: FieldErrors = {}) {
  const { tx, person, today, newId } = visit;
  const pledges = await pledgesOf(tx, provider.id);
  const concerns = await concernsWith(tx, provider.id);
  const values = valuesOf(visit);
  const body = <ProviderPage {...{ provider, pledges, concerns, person, today, newId, values, errors }} />;
  const back = provider.homes.length > 0 ? '/providers' : '/my-work';
  return page({ title: provider.name, body, back, hasErrors: Object.keys(errors).length > 0 });
}

/** One thing that is added about a provider. What cannot be taken comes back on the page, with what was written. */
const adding = (
  path: string,
  audit: AuditVerb,
  add: (visit: SignedInVisit, provider: Provider) => Promise<void>,
): Route => ({
  method: 'POST',
  path: `/providers/:organisationId/${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const provider = await openProvider(visit);
    try {
      await add(visit, provider);
    } catch (error) {
      const errors = said(error);
      if (errors) return providerPage(visit, provider, errors);
      throw error;
    }
    return redirect(`/providers/${provider.id}`);
  },
});

async function addPledge(visit: SignedInVisit, provider: Provider): Promise<void> {
  const { tx, form, person, now } = visit;
  if (provider.commissionsFor.length > 0 && !one(form, 'pledgeAuthority')) {
    throw new HearthError('missing', 'Choose whose contract it is.', 'pledgeAuthority');
  }
  const pledge = {
    id: formId(visit, 'pledge'),
    organisationId: provider.id,
    authorityId: one(form, 'pledgeAuthority'),
    from: readDay(form, 'pledgeFrom'),
    until: readDay(form, 'pledgeUntil'),
    standsAt: one(form, 'standsAt'),
  };
  await recordPledge(tx, pledge, provider.commissionsFor, { personId: person.personId, now });
}

async function addConcern(visit: SignedInVisit, provider: Provider): Promise<void> {
  const { tx, form, person, now, today } = visit;
  const side = provider.raisesFor.length > 0 ? 'authority' : 'provider';
  const among = side === 'authority' ? provider.raisesFor : provider.authorities;
  if (side === 'provider' && !provider.leads) {
    throw new HearthError('not-yours', 'You raise nothing between this provider and an authority.');
  }
  const authorityId = one(form, 'concernAuthority');
  if (!among.some(({ id }) => id === authorityId)) {
    throw new HearthError('missing', 'Choose an authority.', 'concernAuthority');
  }
  const kind = one(form, 'kind');
  if (!isOneOf(concernKinds, kind)) throw new HearthError('missing', 'Choose what it is.', 'kind');
  const concern = {
    id: formId(visit, 'concern'),
    organisationId: provider.id,
    authorityId,
    side,
    kind,
    words: one(form, 'words'),
    couldDo: one(form, 'couldDo'),
    answerDue: readDay(form, 'answerDue'),
  } as const;
  await raiseConcern(tx, concern, { personId: person.personId, now, today });
}

async function concernPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, person, today, about } = visit;
  const concern = await getConcern(tx, params.concernId ?? '');
  about({ kind: 'provider-concern', id: concern.id });
  const body = <ConcernPage {...{ concern, person, today, errors }} values={valuesOf(visit)} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A concern', body, back: `/providers/${concern.organisation_id}`, hasErrors });
}

async function addEvent(visit: SignedInVisit) {
  const { tx, params, form, person, now, newId } = visit;
  const concern = await getConcern(tx, params.concernId ?? '');
  const event = one(form, 'event');
  if (!isOneOf(concernEvents, event)) return concernPage(visit, { event: 'Choose what it is.' });
  try {
    await addToConcern(
      tx,
      concern,
      { event, words: one(form, 'words') },
      { personId: person.personId, now, newId },
    );
  } catch (error) {
    const errors = said(error);
    if (errors) return concernPage(visit, errors);
    throw error;
  }
  visit.about({ kind: 'provider-concern', id: concern.id });
  return redirect(`/concerns/${concern.id}`);
}

/** Homes, whoever runs them, their pledges, and what is open between them and an authority. No child is named here. */
export function providerRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/providers',
      who: 'signed-in',
      audit: 'viewed-providers',
      answer: async ({ tx, today }) => {
        const homes = await homesKnown(tx);
        const pledges = await pledgesOf(tx);
        return page({ title: 'Homes', body: <ProvidersPage {...{ homes, pledges, today }} /> });
      },
    },
    {
      method: 'GET',
      path: '/providers/:organisationId',
      who: 'signed-in',
      audit: 'viewed-provider',
      answer: async (visit) => providerPage(visit, await openProvider(visit)),
    },
    adding('pledges', 'recorded-pledge', addPledge),
    adding('concerns', 'raised-concern', addConcern),
    {
      method: 'GET',
      path: '/concerns/:concernId',
      who: 'signed-in',
      audit: 'viewed-concern',
      answer: (visit) => concernPage(visit),
    },
    {
      method: 'POST',
      path: '/concerns/:concernId',
      who: 'signed-in',
      audit: 'added-to-concern',
      answer: addEvent,
    },
  ];
}
