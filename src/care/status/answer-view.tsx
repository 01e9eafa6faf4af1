import { dayInWords } from '../../platform/clock/index.ts';
import { InsetText, SummaryList, WarningText } from '../../platform/html/index.ts';
import type { CareStatusOutcome } from '../../protocol/index.ts';
import type { StatusAnswer } from './answer-status.ts';
import { Reasons, StatusSteps } from './reasons.tsx';
import { categoryInWords, hasDied, legalStatusInWords, statusLine } from './status-in-words.ts';
import { UnreadList } from './unread-list.tsx';

const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } });
const yesNo = (is: boolean): string => (is ? 'Yes' : 'No');

function Outcome({ outcome, on }: { outcome: CareStatusOutcome; on: string }) {
  const differ = outcome.reasons.find((reason) => reason.row === 'law-and-protocol-differ');
  const { nextChange } = outcome;
  return (
    <>
      {differ ? <WarningText text={differ.text.split(' (Inferred: ')[0]} /> : null}
      {hasDied(outcome) ? null : (
        <SummaryList
          rows={[
            row('Looked after', outcome.firstDay ? 'Not yet' : yesNo(outcome.lookedAfter)),
            outcome.legalBasis ? row('Legal basis of care', legalStatusInWords(outcome.legalBasis)) : null,
            row('Under the leaving care law', categoryInWords[outcome.category]),
            row('Care leaver as the Protocol defines it', yesNo(outcome.protocolCareLeaver)),
            row('Care-experienced', yesNo(outcome.careExperienced)),
            row('Child or young adult', outcome.childOrYoungAdult === 'child' ? 'Child' : 'Young adult'),
            nextChange ? row('Next change', `${dayInWords(nextChange.on)}. ${nextChange.text}`) : null,
          ]}
        />
      )}
      <h2 class="govuk-heading-m">Why</h2>
      <Reasons reasons={outcome.reasons} />
      {outcome.steps.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">What this means on {dayInWords(on)}</h2>
          <StatusSteps steps={outcome.steps} />
        </>
      ) : null}
    </>
  );
}

function NotKnown({ authority }: { authority: string }) {
  return (
    <>
      <p class="govuk-body">
        Not known does not mean not in care. Ask the responsible authority, {authority}, to confirm. Until it
        answers, protect them as you would someone in care.
      </p>
      <p class="hearth-who">London Protocol: The responsible authority confirms (STA-03)</p>
    </>
  );
}

/** The care status on a day: the answer, why, and what follows; or that it is not known, and whom to ask. */
export function AnswerView({ answer, authority }: { answer: StatusAnswer; authority: string }) {
  return (
    <>
      <InsetText>
        <span class="govuk-!-font-weight-bold">{statusLine(answer)}</span>
      </InsetText>
      <UnreadList unread={answer.unread} known={answer.known} />
      {answer.known ? (
        <Outcome outcome={answer.outcome} on={answer.on} />
      ) : (
        <NotKnown authority={authority} />
      )}
    </>
  );
}
