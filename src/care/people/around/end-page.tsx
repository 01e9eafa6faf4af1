import { Button } from '../../../platform/html/index.ts';
import {
  CsrfField,
  ErrorList,
  type FieldErrors,
  type FormFields,
  type SignedIn,
} from '../../../platform/web/index.ts';
import { DayField } from '../../day-field.tsx';
import { ClockList } from '../clock-list.tsx';
import type { OwnedClock } from '../clocks.ts';
import { roleLabel } from '../roles.ts';
import type { Involved } from './around.ts';
import { ChoosePerson } from './choose-person.tsx';

/** Somebody stops working with a child: what is theirs, and who takes over. */
export function EndInvolvementPage(props: {
  childId: string;
  called: string;
  involved: Involved;
  clocks: readonly OwnedClock[];
  people: readonly { id: string; name: string; role: string }[];
  form: FormFields;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { childId, called, involved, clocks, people, form, errors, person } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">
        {involved.name} is no longer {called}'s {roleLabel(involved.role).toLowerCase()}
      </h1>
      <p class="govuk-body">
        Has {called} been told, and met whoever comes next? From the day after, {involved.name} sees the
        record no more.
      </p>
      <ClockList clocks={clocks} />
      <form method="post" action={`/children/${childId}/around/${involved.id}/end`} novalidate>
        <CsrfField person={person} />
        <ChoosePerson
          name="taker"
          label={clocks.length > 0 ? 'Who takes over' : 'Who takes over, if anybody does'}
          people={people.filter(({ id }) => id !== involved.person_id)}
          {...{ form, errors }}
        />
        <DayField name="until" label="The last day" form={form} errors={errors} />
        <Button text="End it" preventDoubleClick />
      </form>
    </>
  );
}
