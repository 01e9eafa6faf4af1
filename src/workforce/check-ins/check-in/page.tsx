import { londonTime } from '../../../platform/clock/index.ts';
import { Button, SummaryList, Tag } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import type { SupportOffer } from '../../support-offers/support-offers.ts';
import { CheckInEntries } from './entries.tsx';
import { AnswerForm, NoteForm, OfferForm, PutOffForm, TalkForm } from './forms.tsx';
import type { CheckIn } from './get-check-in.ts';

export interface CheckInPageProps {
  readonly checkIn: CheckIn;
  /** What the organisation offers, so that it is chosen and not remembered. */
  readonly offers: readonly SupportOffer[];
  readonly person: SignedIn;
  readonly now: Date;
  readonly entry: string;
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

function partOf({ was_hurt, wrote_record }: CheckIn): string {
  const parts = [
    was_hurt ? 'was hurt, or had it done to them' : 'was there',
    wrote_record ? 'wrote the record' : '',
  ];
  return `They ${parts.filter(Boolean).join(', and ')}.`;
}

/** How somebody at work is after an incident. No child is named here, and it is not shown with the child's record. */
export function CheckInPage(props: CheckInPageProps) {
  const { checkIn, person, now, errors } = props;
  const isMine = checkIn.person_id === person.personId;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const late = !checkIn.wasTalked && checkIn.due_at < now;
  return (
    <>
      <ErrorList errors={errors} />
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
          row('With whom', checkIn.holder_name ?? 'Nobody yet'),
          row('By when', londonTime(checkIn.due_at)),
          row('What they were in it', partOf(checkIn)),
          row(
            'Where this comes from',
            'The Protocol (CAR-01): within 48 hours, after any incident. The 48 hours of the regulations after a restraint are another talk.',
          ),
        ]}
      />
      <p class="govuk-body">
        {isMine
          ? 'You see this, whoever speaks with you, and the registered manager. It is not part of any child’s record.'
          : 'They can read all of this. It is not part of any child’s record. Name no child here.'}
      </p>
      {checkIn.could_take && !checkIn.i_hold_it ? (
        <form method="post" action={`/check-ins/${checkIn.id}/take`}>
          <CsrfField person={person} />
          <Button text="I will speak with them" preventDoubleClick />
        </form>
      ) : null}
      {checkIn.opens ? (
        <>
          <h2 class="govuk-heading-m">What was said and done</h2>
          <CheckInEntries entries={checkIn.entries} />
          <TalkForm {...props} />
          <OfferForm {...props} />
          <AnswerForm {...props} />
          <PutOffForm {...props} />
          <NoteForm {...props} />
        </>
      ) : null}
    </>
  );
}
