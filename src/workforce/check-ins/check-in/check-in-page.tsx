import type { ComponentChildren } from 'preact';
import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details, SummaryList, Tag } from '../../../platform/html/index.ts';
import { stands } from '../../support-offers/stands.ts';
import type { SupportOffer } from '../../support-offers/support-offers.ts';
import { CheckInEntries } from './entries.tsx';
import type { CheckIn } from './get-check-in.ts';

/** The forms of the page, by the last part of their address; null where it is not for the visitor, or not now. */
export type FormsOfCheckIn = Readonly<
  Record<'talks' | 'offers' | 'answers' | 'waits' | 'notes' | 'take', Filled | null>
>;

interface CheckInPageProps {
  readonly checkIn: CheckIn;
  readonly isMine: boolean;
  /** What the organisation offers, so that it is chosen and not remembered. */
  readonly offers: readonly SupportOffer[];
  readonly forms: FormsOfCheckIn;
  readonly now: Date;
}

/** One form of the page, closed until it is wanted or came back. */
function Closed(props: {
  form: Filled | null;
  summary: string;
  button: string;
  opened?: boolean;
  children?: ComponentChildren;
}) {
  const { form, summary, button, opened, children } = props;
  if (!form) return null;
  return (
    <Details summaryText={summary} open={form.isBegun || opened}>
      <ActionForm of={form} button={button}>
        {children}
        <Fields of={form} />
      </ActionForm>
    </Details>
  );
}

/** What can be offered here, in words. */
function OnOffer({ offers }: { offers: readonly SupportOffer[] }) {
  if (offers.length === 0) return null;
  return (
    <>
      <p class="govuk-body">What is on offer here:</p>
      <ul class="govuk-list govuk-list--bullet">
        {offers.map(({ offer, reached_by, stands_in }) => (
          <li>
            {offer} ({reached_by}; {stands[stands_in].toLowerCase()})
          </li>
        ))}
      </ul>
    </>
  );
}

function partOf({ was_hurt, wrote_record }: CheckIn): string {
  const parts = [
    was_hurt ? 'was hurt or was the target' : 'was there',
    wrote_record ? 'wrote the record' : '',
  ];
  return `They ${parts.filter(Boolean).join(', and ')}.`;
}

/** How somebody at work is after an incident. No child is named here, and it is not shown with the child's record. */
export function CheckInPage({ checkIn, isMine, offers, forms, now }: CheckInPageProps) {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const late = !checkIn.wasTalked && checkIn.due_at < now;
  return (
    <>
      <span class="govuk-caption-l">
        {checkIn.setting_name}, {londonTime(checkIn.happened_at)}
      </span>
      <h1 class="govuk-heading-l">{isMine ? 'How you are' : `How ${checkIn.person_name} is`}</h1>
      <p class="govuk-body">
        {checkIn.wasTalked ? <Tag text="Held" classes="govuk-tag--green" /> : null}
        {late ? <Tag text="Overdue" classes="govuk-tag--red" /> : null}
        {!checkIn.wasTalked && !late ? <Tag text="To do" classes="govuk-tag--blue" /> : null}
      </p>
      <SummaryList
        rows={[
          row('Who does the check-in', checkIn.holder_name ?? 'Nobody yet'),
          row('By when', londonTime(checkIn.due_at)),
          row('Their part in it', partOf(checkIn)),
          row(
            'Where this comes from',
            'The Protocol (CAR-01): within 48 hours, after any incident. The talk within 48 hours that the regulations ask for after a restraint is separate.',
          ),
        ]}
      />
      <p class="govuk-body">
        {isMine
          ? 'You, the person who does your check-in and the registered manager can see this. It is not part of any child’s record.'
          : 'They can read all of this. It is not part of any child’s record. Do not name a child here.'}
      </p>
      {forms.take ? <ActionForm of={forms.take} button="I will do this check-in" /> : null}
      {checkIn.opens ? (
        <>
          <h2 class="govuk-heading-m">What was said and done</h2>
          <CheckInEntries entries={checkIn.entries} />
          <Closed
            form={forms.talks}
            summary={checkIn.wasTalked ? 'We have talked again' : 'We have talked'}
            button="Keep it with their file"
            opened={!checkIn.wasTalked}
          />
          <Closed form={forms.offers} summary="I have offered support" button="Keep the offer">
            <OnOffer offers={offers} />
          </Closed>
          <Closed form={forms.answers} summary="Answer the offer" button="Keep the answer" opened={isMine} />
          <Closed
            form={forms.waits}
            summary="The check-in could not take place yet"
            button="Keep the reason"
          />
          <Closed form={forms.notes} summary="Add something" button="Add it" />
        </>
      ) : null}
    </>
  );
}
