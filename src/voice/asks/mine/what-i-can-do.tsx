import { Button, Details, Radios, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, type FieldErrors, one, type SignedIn, type Visit } from '../../../platform/web/index.ts';
import type { Ask } from '../asks-of.ts';
import { nextStage } from '../model.ts';
import { kindInAddress } from '../new/read-ask.ts';

interface FormOfAsk {
  readonly ask: Ask;
  readonly person: SignedIn;
  readonly newId: () => string;
  readonly form: Visit['form'];
  readonly errors: FieldErrors;
}

/** Says whether the answer helped; once. */
export function DidItHelp({ ask, person, newId, form, errors }: FormOfAsk) {
  if (ask.events.some(({ event }) => event === 'helped' || event === 'not-helped')) return null;
  return (
    <form method="post" action={`/me/asks/${ask.id}/helped`} novalidate>
      <CsrfField person={person} />
      <input type="hidden" name="entry" value={newId()} />
      <Radios
        name="helped"
        idPrefix="helped"
        fieldset={{ legend: { text: 'Did this help?', classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'helped', text: 'Yes, it helped' },
          { value: 'not-helped', text: 'No, it did not help' },
        ]}
        value={one(form, 'helped')}
        errorMessage={errors.helped ? { text: errors.helped } : undefined}
      />
      <Textarea
        id="helpedWords"
        name="helpedWords"
        label={{ text: 'Do you want to say more? You can leave this out.' }}
        rows={3}
        value={one(form, 'helpedWords')}
        errorMessage={errors.helpedWords ? { text: errors.helpedWords } : undefined}
      />
      <Button text="Say so" preventDoubleClick />
    </form>
  );
}

/** What can be done when the answer was not good enough: the next step of a complaint, or somebody to help. */
export function NextStep({ ask, person, newId, form, errors }: FormOfAsk) {
  const stage = nextStage(ask.kind, ask.about, ask.stage);
  if (ask.followed_by) {
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={`/me/asks/${ask.followed_by}`}>
          You went on to the next step
        </a>
      </p>
    );
  }
  return (
    <>
      <h2 class="govuk-heading-m">If this is not good enough</h2>
      {stage ? (
        <form method="post" action={`/me/asks/${ask.id}/next-step`} novalidate>
          <CsrfField person={person} />
          <input type="hidden" name="entry" value={newId()} />
          <p class="govuk-body">
            {stage === 2
              ? 'You can ask for step two. Then two people who were not part of it look into it.'
              : 'You can ask for step three. Then three people from outside meet and talk about it.'}
          </p>
          <Textarea
            id="nextWords"
            name="nextWords"
            label={{ text: 'What was wrong with the answer?' }}
            rows={4}
            value={one(form, 'nextWords')}
            errorMessage={errors.nextWords ? { text: errors.nextWords } : undefined}
          />
          <Button text="Ask for the next step" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      ) : null}
      {ask.kind === 'complaint' && ask.stage === 3 ? (
        <p class="govuk-body">
          You can write to the Ombudsman. That is someone who checks that councils are fair.
        </p>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={`/me/asks/new/${kindInAddress('advocate')}`}>
          Ask for an advocate to help you
        </a>
      </p>
    </>
  );
}

/** Takes an ask back, after a second thought: it stays readable, and nobody acts on it. */
export function TakeBack({ ask, person, newId }: FormOfAsk) {
  return (
    <Details summaryText="I want to take it back">
      <p class="govuk-body">Then nobody will act on it. You can ask again at any time.</p>
      <form method="post" action={`/me/asks/${ask.id}/take-back`}>
        <CsrfField person={person} />
        <input type="hidden" name="entry" value={newId()} />
        <Button text="Yes, take it back" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </Details>
  );
}
