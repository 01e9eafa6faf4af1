import { Button, Details, InsetText, Radios, Select, Tag } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { WordsField } from '../form/words-field.tsx';
import { stands } from './stands.ts';
import type { OwnOrganisation, SupportOffer } from './support-offers.ts';

interface OffersProps {
  readonly organisations: readonly OwnOrganisation[];
  readonly offers: readonly SupportOffer[];
  readonly person: SignedIn;
  readonly entry: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

function OfferForm({ organisations, person, entry, values, errors }: OffersProps) {
  const led = organisations.filter(({ leads }) => leads);
  const fields = { values, errors };
  return (
    <form method="post" action="/support-offers" novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="entry" value={entry} />
      {led.length === 1 ? (
        <input type="hidden" name="organisation" value={led[0]?.id} />
      ) : (
        <Select
          id="organisation"
          name="organisation"
          label={{ text: 'Who offers it?' }}
          items={led.map(({ id, name }) => ({ value: id, text: name }))}
          value={values.organisation}
        />
      )}
      <WordsField name="offer" label="What is offered?" {...fields} />
      <WordsField name="reachedBy" label="How does somebody come by it?" {...fields} />
      <Radios
        name="standsIn"
        idPrefix="standsIn"
        fieldset={{ legend: { text: 'Where does it stand?', classes: 'govuk-fieldset__legend--s' } }}
        items={Object.entries(stands).map(([value, text]) => ({ value, text }))}
        value={values.standsIn}
        errorMessage={errors.standsIn ? { text: errors.standsIn } : undefined}
      />
      <WordsField
        name="standsAt"
        label="Where in the policy?"
        hint="Such as: section 6, page 12."
        {...fields}
      />
      <Button text="Write it down" preventDoubleClick />
    </form>
  );
}

/** What somebody can have when work has been hard, by organisation. */
export function SupportOffersPage(props: OffersProps) {
  const { organisations, offers, person, errors } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Support for you</h1>
      <p class="govuk-body">What you can have when work has been hard. You can ask without an incident.</p>
      {organisations.length === 0 ? <InsetText text="You work for no organisation here." /> : null}
      {organisations.map(({ id, name, leads }) => {
        const some = offers.filter(({ organisation_id }) => organisation_id === id);
        return (
          <>
            <h2 class="govuk-heading-m">{name}</h2>
            {some.length === 0 ? <p class="govuk-body">Nothing is written down yet.</p> : null}
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
                  {leads ? (
                    <form method="post" action={`/support-offers/${offer.id}/withdraw`}>
                      <CsrfField person={person} />
                      <button class="govuk-button govuk-button--secondary" type="submit">
                        No longer offered<span class="govuk-visually-hidden">: {offer.offer}</span>
                      </button>
                    </form>
                  ) : null}
                </li>
              ))}
            </ul>
          </>
        );
      })}
      {organisations.some(({ leads }) => leads) ? (
        <Details summaryText="Write down what is offered" open={Object.keys(errors).length > 0}>
          <OfferForm {...props} />
        </Details>
      ) : null}
    </>
  );
}
