import { dayInWords, londonDate } from '../../../platform/clock/index.ts';
import { Button, DateInput, Details, Input, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, one, type SignedIn, type Visit } from '../../../platform/web/index.ts';
import type { Ask } from '../asks-of.ts';
import { longestFor } from './answer-ask.ts';

interface FormsOfAsk {
  readonly ask: Ask;
  readonly person: SignedIn;
  readonly newId: () => string;
  readonly form: Visit['form'];
  readonly errors: FieldErrors;
}

const small = 'govuk-fieldset__legend--s';
const valuesOf = (form: Visit['form']) =>
  Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));

function Arrange({ ask, person, newId, form, errors }: FormsOfAsk) {
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const isOpen = ['who', 'comes', 'comes-time', 'arrangedWords'].some((name) => errors[name]);
  return (
    <Details summaryText="Arrange that somebody comes" open={isOpen}>
      <form method="post" action={`/asks/${ask.id}/arrange`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={newId()} />
        <Input
          id="who"
          name="who"
          label={{ text: 'Who comes?' }}
          hint={{ text: 'The name, and what they are: the young person reads it.' }}
          value={one(form, 'who')}
          autocomplete="off"
          errorMessage={error('who')}
        />
        <DateInput
          id="comes"
          namePrefix="comes"
          fieldset={{ legend: { text: 'On which day?', classes: small } }}
          values={valuesOf(form)}
          errorMessage={error('comes')}
        />
        <Input
          id="comes-time"
          name="comes-time"
          label={{ text: 'At what time?' }}
          hint={{ text: 'Such as 16:30' }}
          classes="govuk-input--width-5"
          value={one(form, 'comes-time')}
          autocomplete="off"
          errorMessage={error('comes-time')}
        />
        <Textarea
          id="arrangedWords"
          name="arrangedWords"
          label={{ text: 'A line to the young person' }}
          hint={{ text: 'Where they meet, and what they need not worry about.' }}
          rows={3}
          value={one(form, 'arrangedWords')}
          errorMessage={error('arrangedWords')}
        />
        <Button text="Tell them" preventDoubleClick />
      </form>
    </Details>
  );
}

function MoreTime({ ask, person, newId, form, errors }: FormsOfAsk) {
  const longest = longestFor(ask);
  if (!longest) return null;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <Details summaryText="Take more time" open={Boolean(errors.until || errors.moreWords)}>
      <form method="post" action={`/asks/${ask.id}/more-time`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={newId()} />
        <DateInput
          id="until"
          namePrefix="until"
          fieldset={{ legend: { text: 'Until when?', classes: small } }}
          hint={{ text: `At the longest until ${dayInWords(londonDate(longest))}.` }}
          values={valuesOf(form)}
          errorMessage={error('until')}
        />
        <Textarea
          id="moreWords"
          name="moreWords"
          label={{ text: 'Why does it take longer?' }}
          hint={{ text: 'The young person reads this.' }}
          rows={3}
          value={one(form, 'moreWords')}
          errorMessage={error('moreWords')}
        />
        <Button text="Take more time" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </Details>
  );
}

/** Answering: who comes and when, the answer in plain words, or more time with its reason. */
export function AnswerForms(props: FormsOfAsk) {
  const { ask, person, newId, form, errors } = props;
  return (
    <>
      {ask.kind === 'advocate' || ask.kind === 'trusted-adult' ? <Arrange {...props} /> : null}
      <MoreTime {...props} />
      <form method="post" action={`/asks/${ask.id}/answer`} novalidate>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={newId()} />
        <Textarea
          id="answer"
          name="answer"
          label={{ text: 'Your answer', classes: 'govuk-label--m' }}
          hint={{
            text: 'Short sentences and plain words, for a reader of nine. What you did, what changes, and what they can do if it is not enough.',
          }}
          rows={8}
          value={one(form, 'answer')}
          errorMessage={errors.answer ? { text: errors.answer } : undefined}
        />
        <Button text="Send the answer" preventDoubleClick />
      </form>
    </>
  );
}
