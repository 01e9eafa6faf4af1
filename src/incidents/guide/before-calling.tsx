import { InsetText } from '../../platform/html/index.ts';
import type { IncidentOutcome } from '../../protocol/index.ts';
import type { PartProps } from './do-now.tsx';
import { Fold } from './fold.tsx';
import { notToCall } from './not-to-call.ts';
import { RuleText } from './rule-text.tsx';

/** What a report sets in motion: read before anybody is called. */
const first = ['what-is-reported-is-recorded', 'recorded-as-the-person-harmed'];
/** Said elsewhere on the page: the way up, and the question that comes last. */
const saidElsewhere = ['if-dangerous', 'central-question'];

/** Nothing stands before an ambulance: who is ill is not reported. */
const isForTheIll = ({ route, callFor }: IncidentOutcome): boolean =>
  route === 'call-999' && !callFor?.includes('police');

/** What a report sets in motion, before anybody is called (INC-02). Where 999 is the answer the call comes first. */
export function BeforeCalling({ outcome }: Pick<PartProps, 'outcome'>) {
  const said = outcome.cautions.filter(({ id }) => first.includes(id));
  if (said.length === 0 || isForTheIll(outcome)) return null;
  return (
    <InsetText>
      {said.map(({ text }) => (
        <p class="govuk-body">{text}</p>
      ))}
    </InsetText>
  );
}

/** Whom not to call and why, and what else to know. */
export function GoodToKnow({ outcome, facts, level, unfolded }: PartProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading class="govuk-heading-m">Who not to call, and why</Heading>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {notToCall(outcome, facts).map(({ who, why }) => (
          <li>
            <strong>{who}</strong> {why}
          </li>
        ))}
      </ul>
      <Fold title="Good to know" {...{ level, unfolded }}>
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          {outcome.cautions
            .filter(({ id }) => !saidElsewhere.includes(id) && (isForTheIll(outcome) || !first.includes(id)))
            .map(({ text }) => (
              <li>
                <RuleText text={text} />
              </li>
            ))}
        </ul>
      </Fold>
    </>
  );
}
