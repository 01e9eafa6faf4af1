import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { entryOf, orShownAgain, valuesOf } from '../form/written.ts';
import { SupportOffersPage } from './page.tsx';
import { offerSupport, offersSeen, ownOrganisations, withdrawOffer } from './support-offers.ts';

async function offersPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, person } = visit;
  const organisations = await ownOrganisations(tx);
  const offers = await offersSeen(tx);
  const body = (
    <SupportOffersPage
      {...{ organisations, offers, person, errors }}
      entry={entryOf(visit)}
      values={valuesOf(visit)}
    />
  );
  return page({
    title: 'Support for you',
    body,
    back: '/my-work',
    hasErrors: Object.keys(errors).length > 0,
  });
}

function offer(visit: SignedInVisit) {
  const { tx, form, person, now } = visit;
  return orShownAgain(
    async () => {
      const given = {
        id: entryOf(visit),
        organisationId: one(form, 'organisation'),
        offer: one(form, 'offer'),
        reachedBy: one(form, 'reachedBy'),
        standsIn: one(form, 'standsIn'),
        standsAt: one(form, 'standsAt'),
      };
      await offerSupport(tx, given, { personId: person.personId, now });
      return redirect('/support-offers');
    },
    (errors) => offersPage(visit, errors),
  );
}

/** What an organisation offers to its people, and where that stands. */
export function supportOfferRoutes(): Route[] {
  const path = '/support-offers';
  return [
    { method: 'GET', path, who: 'signed-in', audit: 'viewed-support', answer: (visit) => offersPage(visit) },
    { method: 'POST', path, who: 'signed-in', audit: 'offered-support-to-staff', answer: offer },
    {
      method: 'POST',
      path: `${path}/:offerId/withdraw`,
      who: 'signed-in',
      audit: 'withdrew-support',
      answer: async ({ tx, params, person, now }) => {
        await withdrawOffer(tx, params.offerId ?? '', { personId: person.personId, now });
        return redirect(path);
      },
    },
  ];
}
