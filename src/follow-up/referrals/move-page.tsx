import { Button, Textarea, WarningText } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { asked } from './page.tsx';
import type { ReferralEvent } from './words.ts';

const labels: Readonly<Partial<Record<ReferralEvent, { label: string; warning?: string }>>> = {
  declined: {
    label: 'Why do you decline?',
    warning: 'What the referral opens closes at once. It cannot be opened again: they would refer anew.',
  },
  done: {
    label: 'How did it end?',
    warning: 'What the referral opens closes at once. It cannot be opened again: they would refer anew.',
  },
  revoked: {
    label: 'Why do you take it back?',
    warning: 'They can no longer read what you opened to them. To open it again you refer anew.',
  },
  escalated: { label: 'To whom did you take it, and why?' },
};

/** What ends a referral is asked once more, with its reason or outcome. */
export function MoveReferralPage(props: {
  referralId: string;
  event: ReferralEvent;
  formId: string;
  words: string;
  person: SignedIn;
  errors: FieldErrors;
}) {
  const { referralId, event, formId, words, person, errors } = props;
  const { label = 'Why?', warning } = labels[event] ?? {};
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{asked[event]}</h1>
      {warning ? <WarningText text={warning} /> : null}
      <form method="post" action={`/referrals/${referralId}/move/${event}`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="move" value={formId} />
        <Textarea
          id="words"
          name="words"
          label={{ text: label }}
          value={words}
          errorMessage={errors.words ? { text: errors.words } : undefined}
        />
        <Button text={asked[event] ?? 'Do it'} preventDoubleClick />
      </form>
    </>
  );
}
