import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details, InsetText, SummaryList } from '../../../platform/html/index.ts';
import { topics, usualMonths } from '../model.ts';
import { type PlaceCoverage, shareInWords } from './training-coverage.ts';

/** How many people are trained, by agency and by setting, with what the share is of. Nobody is named. */
export function CoveragePage({ places, form }: { places: readonly PlaceCoverage[]; form: Filled | null }) {
  return (
    <>
      <h1 class="govuk-heading-l">How many people are trained</h1>
      <p class="govuk-body">
        The people who work there today and whose confirmed training is still valid. It is valid for{' '}
        {usualMonths} months unless the organisation has set another time: this is local practice, as the
        Protocol does not set a time.
      </p>
      {places.length === 0 ? <InsetText text="You do not have access to any figures." /> : null}
      {places.map(({ organisation_name, setting_name, staff, topics: counts }) => (
        <>
          <h2 class="govuk-heading-m">
            {setting_name ? `${setting_name}, ${organisation_name}` : `${organisation_name}, as a whole`}
          </h2>
          <SummaryList
            rows={counts.map(({ topic, covered }) => ({
              key: { text: topics[topic] },
              value: { text: shareInWords(covered, staff) },
            }))}
          />
        </>
      ))}
      {form ? (
        <Details summaryText="Set how long training is valid" open={form.isBegun}>
          <ActionForm of={form} button="Set it" classes="govuk-button--secondary" />
        </Details>
      ) : null}
    </>
  );
}
