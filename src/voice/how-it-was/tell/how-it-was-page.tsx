import { londonTime } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { InsetText } from '../../../platform/html/index.ts';
import { Card, Cards } from '../../card.tsx';
import { Face, faceInWords } from './face.tsx';
import { type AnswerOf, answers } from './how-it-was-form.tsx';
import type { ToldBefore } from './tell-how-it-was.ts';

/** Tell us how it was: a form with faces, and what I told before. */
export function HowItWasBody(props: { told: readonly ToldBefore[]; sent: boolean; form: Filled }) {
  const { told, sent, form } = props;
  return (
    <>
      {sent ? <InsetText text="Thank you. It is sent." /> : null}
      <p class="govuk-body-l">You know best how it was. What you say can change how it is for others too.</p>
      <ActionForm of={form} button="Send it" />
      {told.length > 0 ? <h2 class="govuk-heading-m">What I told before</h2> : null}
      <ToldList told={told} />
      <p class="govuk-body">
        <a class="govuk-link" href="/me/what-changed">
          See what has changed because young people spoke up
        </a>
      </p>
    </>
  );
}

/** What was told before. */
export function ToldList({ told }: { told: readonly ToldBefore[] }) {
  const said = (text: string, answer: string | null) =>
    answer ? (
      <p class="govuk-body govuk-!-margin-bottom-1">{`${text} ${answers[answer as AnswerOf]}.`}</p>
    ) : null;
  return (
    <Cards>
      {told.map(({ after, face, heard, fair, words, shown_to, said_at }) => (
        <Card>
          <p class="govuk-body govuk-!-margin-bottom-1">
            <Face at={face} /> {after === 'police' ? 'The police' : 'Court'}:{' '}
            {faceInWords[face - 1]?.toLowerCase()}
          </p>
          {said('Did people listen?', heard)}
          {said('Was it fair?', fair)}
          {words ? <p class="govuk-body hearth-words young-words">{words}</p> : null}
          <p class="govuk-hint">
            {londonTime(said_at)}.{' '}
            {shown_to === 'worker' ? 'The social worker or adviser can read it.' : 'Nobody reads it.'}
          </p>
        </Card>
      ))}
    </Cards>
  );
}
