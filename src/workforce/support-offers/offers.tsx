import { mayWork } from '../../care/index.ts';
import { action, type Filled, form } from '../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { mayEndOffer, mayLeadWork } from '../may.ts';
import { offerForm } from './offer-form.ts';
import { SupportOffersPage } from './offers-page.tsx';
import { offerSupport, offersSeen, ownOrganisations, withdrawOffer } from './support-offers.ts';

const path = '/support-offers';

async function openOffers({ tx }: SignedInContext) {
  const organisations = await ownOrganisations(tx);
  return { organisations, led: organisations.filter(({ leads }) => leads) };
}

const offer = action({
  path,
  shownAt: null,
  may: mayLeadWork,
  audit: { send: 'offered-support-to-staff' },
  open: openOffers,
  form: ({ led }) => offerForm(led),
  start: ({ led }) => ({ organisationId: led[0]?.id }),
  page: ({ context, form }) => offersPage(context, form),
  act: async (tx, _, given, by) => {
    await offerSupport(tx, given, by);
    return { to: path, made: {} };
  },
  example: {
    offer: 'A counsellor',
    reachedBy: 'Ring the office',
    standsIn: 'both',
    standsAt: 'Section 6',
  },
});

const withdraw = action({
  path: `${path}/:offerId/withdraw`,
  shownAt: null,
  may: mayEndOffer,
  audit: { send: 'withdrew-support' },
  open: async ({ params }) => params.offerId ?? '',
  form: form({}),
  confirm: {
    question: 'Withdraw this support?',
    words: 'Staff are not offered it any more. To offer it again, you record it again.',
    button: 'Withdraw it',
  },
  page: ({ context }) => offersPage(context),
  act: async (tx, offerId, _, by) => {
    await withdrawOffer(tx, offerId, by);
    return { to: path, made: {} };
  },
  example: {},
});

async function offersPage(context: SignedInContext, sent?: Filled): Promise<PageParts> {
  const { organisations, led } = await openOffers(context);
  const offers = await Promise.all(
    (await offersSeen(context.tx)).map(async (one) => ({
      ...one,
      withdraw: led.some(({ id }) => id === one.organisation_id)
        ? await withdraw.blank({ ...context, params: { offerId: one.id } }, one.id)
        : null,
    })),
  );
  const form = led.length > 0 ? (sent ?? (await offer.blank(context, { organisations, led }))) : null;
  const body = <SupportOffersPage {...{ organisations, offers, form }} />;
  return { title: 'Support for you', body, back: '/my-work' };
}

/** What an organisation offers to its people, and where that stands. */
export const supportOfferRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayWork('it lists what the organisations that they work for offer'),
    audit: 'viewed-support',
    answer: async (context) => page(await offersPage(context)),
  },
  ...offer.routes,
  ...withdraw.routes,
];
