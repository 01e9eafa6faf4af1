import { InsetText, WithNumbers } from '../../platform/html/index.ts';
import type { IncidentOutcome } from '../../protocol/index.ts';
import type { PartProps } from './do-now.tsx';
import { Fold } from './fold.tsx';
import { notToCall } from './not-to-call.ts';
import { OtherDoors } from './other-doors.tsx';
import { whoToAsk } from './outcome-in-words.ts';
import { incidentFlow } from './questions.ts';
import { Cautions } from './reasons.tsx';
import { saysWhatHappened } from './says-what-happened.ts';

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

/** What else to do where the guide cannot know what happened: whom to ask, and the other doors. */
function WhenNotSure({ outcome, facts, level }: PartProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading class="govuk-heading-m">If you are not sure</Heading>
      <p class="govuk-body">
        You chose “Something else”, so this guide does not know what happened. Ask {whoToAsk(outcome, facts)}.
        You may always call the police yourself: <WithNumbers text="101, or 999 if somebody is in danger." />
      </p>
      <p class="govuk-body">Is it one of these?</p>
      <OtherDoors than={incidentFlow} answers={{ age: String(facts.age) }} />
    </>
  );
}

/** Whom not to call and why, and what else to know. */
export function GoodToKnow({ outcome, facts, level, unfolded }: PartProps) {
  const Heading = `h${level}` as const;
  const notTo = notToCall(outcome, facts);
  const isKnown = saysWhatHappened(facts);
  return (
    <>
      {notTo.length > 0 && (
        <>
          <Heading class="govuk-heading-m">Who not to call, and why</Heading>
          <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
            {notTo.map(({ who, why }) => (
              <li>
                <strong>{who}</strong> {why}
              </li>
            ))}
          </ul>
        </>
      )}
      {!isKnown && outcome.route !== 'call-999' && <WhenNotSure {...{ outcome, facts, level }} />}
      <Fold title="Good to know" {...{ level, unfolded }}>
        <Cautions
          cautions={outcome.cautions.filter(
            ({ id }) => !saidElsewhere.includes(id) && (isForTheIll(outcome) || !first.includes(id)),
          )}
        />
      </Fold>
    </>
  );
}
