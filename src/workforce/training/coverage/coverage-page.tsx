import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details, InsetText, SummaryList } from '../../../platform/html/index.ts';
import { topics, usualMonths } from '../model.ts';
import { type PlaceCoverage, shareInWords } from './training-coverage.ts';

/** How many are trained, by agency and by setting, with what the share is of. Nobody is named. */
export function CoveragePage({ places, form }: { places: readonly PlaceCoverage[]; form: Filled | null }) {
  return (
    <>
      <h1 class="govuk-heading-l">How many are trained</h1>
      <p class="govuk-body">
        Those who work there today and whose confirmed training still holds. It holds {usualMonths} months
        unless the organisation has set another time: local practice, as the Protocol sets none.
      </p>
      {places.length === 0 ? <InsetText text="There are no numbers that are open to you." /> : null}
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
        <Details summaryText="Set how long training holds" open={form.hasFaults}>
          <ActionForm of={form} button="Set it" classes="govuk-button--secondary" />
        </Details>
      ) : null}
    </>
  );
}
