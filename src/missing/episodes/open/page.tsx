import { type ChildToday, calledName } from '../../../care/index.ts';
import { Button, Input, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { MomentFields } from '../../moments/moment-fields.tsx';
import { VulnerabilityField } from '../../parts/vulnerability.tsx';
import { EntryField } from '../../parts/written-once.tsx';

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

/** The first page of an absence: short, and only three questions must be answered. */
export function OpenEpisodePage(props: {
  child: ChildToday;
  values: Readonly<Record<string, string>>;
  vulnerability: readonly string[];
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
  now: Date;
}) {
  const { child, values, vulnerability, entry, errors, person, now } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const name = calledName(child);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{name} is not here</h1>
      <p class="govuk-body">
        Only the first three questions must be answered now. You can add the rest while you look.
      </p>
      <form method="post" action={`/children/${child.id}/missing/episodes`} novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        <Radios
          idPrefix="danger"
          name="danger"
          classes="govuk-radios--inline"
          fieldset={{
            legend: { text: `Is ${name} in immediate danger?`, classes: 'govuk-fieldset__legend--s' },
          }}
          hint={{ text: 'What you know of tonight, not how they are in general. If yes, call 999 first.' }}
          items={yesNo}
          value={values.danger ?? ''}
          errorMessage={error('danger')}
        />
        <Radios
          idPrefix="known"
          name="known"
          classes="govuk-radios--inline"
          fieldset={{ legend: { text: 'Do you know where they are?', classes: 'govuk-fieldset__legend--s' } }}
          items={yesNo}
          value={values.known ?? ''}
          errorMessage={error('known')}
        />
        <MomentFields
          name="noticed"
          legend="Since when?"
          hint="When you noticed, or when they should have been back."
          values={values}
          errors={errors}
          usual={now}
        />
        <VulnerabilityField name={name} values={vulnerability} error={errors.vulnerability} />
        <h2 class="govuk-heading-m">If you know it now</h2>
        <Input
          id="whereabouts"
          name="whereabouts"
          label={{ text: 'Where are they, or where do you think?' }}
          value={values.whereabouts ?? ''}
          errorMessage={error('whereabouts')}
        />
        <MomentFields
          name="lastSeen"
          legend="When were they last seen?"
          values={values}
          errors={errors}
          usual={null}
        />
        <Input
          id="lastSeenWhere"
          name="lastSeenWhere"
          label={{ text: 'Where, and by whom?' }}
          value={values.lastSeenWhere ?? ''}
          errorMessage={error('lastSeenWhere')}
        />
        <Input
          id="wearing"
          name="wearing"
          label={{ text: 'What were they wearing and carrying?' }}
          value={values.wearing ?? ''}
          errorMessage={error('wearing')}
        />
        <Textarea
          id="circumstances"
          name="circumstances"
          rows={4}
          label={{ text: 'What happened before?' }}
          value={values.circumstances ?? ''}
          errorMessage={error('circumstances')}
        />
        <Button text="Go on: what to do now" />
      </form>
    </>
  );
}
