import { type CarriedOver, FromARecord, type RecentRecord } from '../../../incidents/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details, InsetText } from '../../../platform/html/index.ts';
import type { Colleague } from '../../people/colleagues.ts';
import { PeopleThere } from './people-there.tsx';

const notFirst = ['users', 'present', 'effect', 'injured', 'injuries', 'inEhcPlan'];

/** Recording a measure of control, discipline or restraint: everything that regulation 35(3)(a) asks for. */
export function RecordPage(props: {
  called: string;
  staff: readonly Colleague[];
  form: Filled;
  /** The record of what happened from which it is begun. */
  from: Pick<CarriedOver, 'id'> | null;
  /** Records of the last week, where it is begun from none. */
  records: readonly RecentRecord[];
  here: string;
}) {
  const { called, staff, form, from, records, here } = props;
  return (
    <>
      <span class="govuk-caption-l">{called}</span>
      <h1 class="govuk-heading-l">Restraint, control or discipline</h1>
      <p class="govuk-body">
        Write it within 24 hours, while it is fresh. When you sign it, it stays as it is; what you find out
        later is added to it.
      </p>
      {from ? (
        <InsetText>
          The time, the place and the people who were there are from{' '}
          <a class="govuk-link" href={`/incidents/${from.id}`}>
            the incident record
          </a>
          . Change what was different for the measure.
        </InsetText>
      ) : (
        <FromARecord records={records} here={here} />
      )}
      <Details summaryText="We ask how you are somewhere else">
        <p class="govuk-body">
          This is part of the child's record, and the child may read it. Your manager asks how you are in your
          own check-in. What you say there is never shown here.
        </p>
      </Details>
      <ActionForm of={form} button="Sign the record">
        <Fields of={form} except={notFirst} />
        <PeopleThere of={form} name="users" label="Who used the measure?" staff={staff} />
        <PeopleThere
          of={form}
          name="present"
          label="Who else was there?"
          hint='For other children write "another child", not a name.'
          staff={staff}
        />
        <Fields of={form} only={['effect', 'injured', 'injuries', 'inEhcPlan']} />
      </ActionForm>
    </>
  );
}
