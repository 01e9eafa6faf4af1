import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { Details, InsetText, Tag } from '../../platform/html/index.ts';
import { stands } from './stands.ts';
import type { OwnOrganisation, SupportOffer } from './support-offers.ts';

interface OffersProps {
  readonly organisations: readonly OwnOrganisation[];
  /** Each with the form that ends it, for whoever may. */
  readonly offers: readonly (SupportOffer & { readonly withdraw: Filled | null })[];
  /** The form that writes one down, for whoever leads an organisation. */
  readonly form: Filled | null;
}

/** What somebody can have when work has been hard, by organisation. */
export function SupportOffersPage({ organisations, offers, form }: OffersProps) {
  return (
    <>
      <h1 class="govuk-heading-l">Support for you</h1>
      <p class="govuk-body">What you can have when work has been hard. You can ask without an incident.</p>
      {organisations.length === 0 ? <InsetText text="You do not work for an organisation here." /> : null}
      {organisations.map(({ id, name }) => {
        const some = offers.filter(({ organisation_id }) => organisation_id === id);
        return (
          <>
            <h2 class="govuk-heading-m">{name}</h2>
            {some.length === 0 ? <p class="govuk-body">Nothing has been written down yet.</p> : null}
            <ul class="govuk-list">
              {some.map((offer) => (
                <li class="hearth-card">
                  <p class="govuk-body govuk-!-margin-bottom-1">
                    <strong>{offer.offer}</strong>
                  </p>
                  <p class="govuk-body">{offer.reached_by}</p>
                  <p class="govuk-body">
                    {offer.stands_in === 'neither' ? (
                      <Tag text={stands.neither} classes="govuk-tag--yellow" />
                    ) : (
                      `${stands[offer.stands_in]}: ${offer.stands_at}`
                    )}
                  </p>
                  {offer.withdraw ? (
                    <ActionForm
                      of={offer.withdraw}
                      button="No longer offered"
                      about={offer.offer}
                      classes="govuk-button--secondary"
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        );
      })}
      {form ? (
        <Details summaryText="Record what is offered" open={form.isBegun}>
          <ActionForm of={form} button="Write it down" />
        </Details>
      ) : null}
    </>
  );
}
