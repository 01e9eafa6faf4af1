import { londonTime } from '../../../platform/clock/index.ts';
import { Button, InsetText, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, one, type SignedIn, type Visit } from '../../../platform/web/index.ts';
import { Card, Cards } from '../../card.tsx';
import { Face, faceInWords } from './face.tsx';
import type { ToldBefore } from './tell-how-it-was.ts';

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'not-sure', text: 'I am not sure' },
];
const medium = 'govuk-fieldset__legend--m';

function TellForm({
  person,
  form,
  formId,
  errors,
}: {
  person: SignedIn;
  form: Visit['form'];
  formId: string;
  errors: FieldErrors;
}) {
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const radios = (
    name: string,
    text: string,
    items: { value: string; text: string; hint?: { text: string } }[],
  ) => (
    <Radios
      name={name}
      idPrefix={name}
      fieldset={{ legend: { text, classes: medium } }}
      items={items}
      value={one(form, name)}
      errorMessage={error(name)}
    />
  );
  return (
    <form method="post" action="/me/how-it-was" novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="entry" value={formId} />
      {radios('after', 'What was it?', [
        { value: 'police', text: 'I had to do with the police' },
        { value: 'court', text: 'I was at court' },
      ])}
      <Radios
        name="face"
        idPrefix="face"
        fieldset={{ legend: { text: 'How was it for you?', classes: medium } }}
        items={faceInWords.map((text, index) => ({
          value: String(index + 1),
          html: (
            <>
              <Face at={index + 1} /> {text}
            </>
          ),
        }))}
        value={one(form, 'face')}
        errorMessage={error('face')}
      />
      {radios('heard', 'Did people listen to you? You can leave this out.', yesNo)}
      {radios('fair', 'Was it fair? You can leave this out.', yesNo)}
      <Textarea
        id="words"
        name="words"
        label={{
          text: 'What should people know about it? You can leave this out.',
          classes: 'govuk-label--m',
        }}
        hint={{ text: 'What was good? What was bad? What would have helped you?' }}
        rows={5}
        value={one(form, 'words')}
        errorMessage={error('words')}
      />
      {radios('shownTo', 'Who can see this?', [
        {
          value: 'counts',
          text: 'Nobody reads it',
          hint: { text: 'We only count the face. Your name is not there.' },
        },
        { value: 'worker', text: 'My social worker or adviser can read it' },
      ])}
      <Button text="Send it" preventDoubleClick />
    </form>
  );
}

/** Tell us how it was: a form with faces, and what I told before. */
export function HowItWasBody(props: {
  told: readonly ToldBefore[];
  sent: boolean;
  person: SignedIn;
  form: Visit['form'];
  formId: string;
  errors: FieldErrors;
}) {
  const { told, sent, ...form } = props;
  return (
    <>
      {sent ? <InsetText text="Thank you. It is sent." /> : null}
      <p class="govuk-body-l">You know best how it was. What you say can change how it is for others too.</p>
      <TellForm {...form} />
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
      <p class="govuk-body govuk-!-margin-bottom-1">{`${text} ${yesNo.find(({ value }) => value === answer)?.text}.`}</p>
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
