import { Button, Details, InsetText, Select, SummaryList } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { WordsField } from '../../form/words-field.tsx';
import type { OwnOrganisation } from '../../support-offers/support-offers.ts';
import { topicIds, topics, usualMonths } from '../model.ts';
import { type PlaceCoverage, shareInWords } from './coverage.ts';

interface CoverageProps {
  readonly places: readonly PlaceCoverage[];
  readonly led: readonly OwnOrganisation[];
  readonly person: SignedIn;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

function PeriodForm({ led, person, values, errors }: CoverageProps) {
  return (
    <form method="post" action="/training/periods" novalidate>
      <CsrfField person={person} />
      <Select
        id="organisation"
        name="organisation"
        label={{ text: 'For which organisation?' }}
        items={led.map(({ id, name }) => ({ value: id, text: name }))}
        value={values.organisation}
        errorMessage={errors.organisation ? { text: errors.organisation } : undefined}
      />
      <Select
        id="topic"
        name="topic"
        label={{ text: 'Which topic?' }}
        items={[{ value: '', text: 'Choose' }, ...topicIds.map((value) => ({ value, text: topics[value] }))]}
        value={values.topic}
        errorMessage={errors.topic ? { text: errors.topic } : undefined}
      />
      <WordsField name="months" label="For how many months does it hold?" width="3" {...{ values, errors }} />
      <Button text="Set it" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );
}

/** How many are trained, by agency and by setting, with what the share is of. Nobody is named. */
export function CoveragePage(props: CoverageProps) {
  const { places, led, errors } = props;
  return (
    <>
      <ErrorList errors={errors} />
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
      {led.length > 0 ? (
        <Details summaryText="Set how long training holds" open={Object.keys(errors).length > 0}>
          <PeriodForm {...props} />
        </Details>
      ) : null}
    </>
  );
}
