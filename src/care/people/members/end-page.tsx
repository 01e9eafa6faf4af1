import { Button, Select } from '../../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  one,
  type SignedIn,
} from '../../../platform/web/index.ts';
import { DayField } from '../../day-field.tsx';
import { ClockList } from '../clock-list.tsx';
import type { OwnedClock } from '../clocks.ts';
import { roleLabel } from '../roles.ts';
import type { Member } from './members.ts';

/** Somebody leaves: what is theirs, and who takes it. */
export function EndMemberPage(props: {
  organisationId: string;
  member: Member;
  clocks: readonly OwnedClock[];
  takers: readonly { id: string; name: string }[];
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { organisationId, member, clocks, takers, form, errors, person } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{member.name} leaves</h1>
      <p class="govuk-body">
        As {roleLabel(member.role).toLowerCase()}
        {member.setting_name ? ` of ${member.setting_name}` : ''}. From the day after they see nothing here.
        What they wrote stays.
      </p>
      <ClockList clocks={clocks} />
      <form method="post" action={`/organisations/${organisationId}/people/${member.id}/end`} novalidate>
        <CsrfField person={person} />
        {clocks.length > 0 ? (
          <Select
            id="taker"
            name="taker"
            label={{ text: 'Who takes it', classes: 'govuk-label--s' }}
            value={one(form, 'taker')}
            errorMessage={errors.taker ? { text: errors.taker } : undefined}
            items={[
              { value: '', text: 'Choose' },
              ...takers.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        ) : null}
        <DayField name="until" label="Their last day" form={form} errors={errors} />
        <Button text="End it" classes="govuk-button--warning" preventDoubleClick />
      </form>
    </>
  );
}
