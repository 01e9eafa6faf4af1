import { type ChildToday, calledName } from '../../../care/index.ts';
import { Button, Checkboxes, Details, Radios } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { VulnerabilityField } from '../../parts/vulnerability.tsx';
import { EntryField } from '../../parts/written-once.tsx';
import type { EpisodeOpened } from '../get-episode.ts';
import { type Asked, type DecisionAnswers, questionsThatCount } from './questions.ts';

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

/** What each question asks, and what helps to answer it. */
const asks: Readonly<Record<Asked, { text: (name: string) => string; hint: string }>> = {
  danger: {
    text: (name) => `Is ${name} in immediate danger?`,
    hint: 'Something is happening to them now, or is about to. If yes, call 999 first and come back.',
  },
  known: {
    text: (name) => `Do you know where ${name} is?`,
    hint: 'You have spoken to them, or to somebody you trust who is with them.',
  },
  risk: {
    text: (name) => `Is there a significant risk of harm to ${name} tonight?`,
    hint: 'For them, now: who they may be with, how they left, the weather, medicine, what the form says. Being late is no risk by itself.',
  },
  enquiries: {
    text: () => 'Have you tried to reach and find them this time?',
    hint: 'Calls, messages, friends, family, the places they like. Every time, however often it happens.',
  },
};

const concerns = [
  { value: 'exploitation', text: 'Signs that somebody exploits them' },
  { value: 'trafficking', text: 'Signs that somebody moves them around, or controls where they go' },
  { value: 'coercion', text: 'Signs that somebody makes them do things' },
  { value: 'age-disputed', text: 'Their age is disputed' },
];

/** Asking what is to be done now: only what the answer needs. */
export function DecidePage(props: {
  episode: EpisodeOpened;
  child: ChildToday;
  answers: DecisionAnswers;
  /** Whether they are under 10. */
  isSmall: boolean;
  /** What the form says of the risks, and what was tried so far. */
  risks: string;
  attempts: number;
  entry: string;
  errors: FieldErrors;
  person: SignedIn;
}) {
  const { episode, child, answers, isSmall, risks, attempts, entry, errors, person } = props;
  const name = calledName(child);
  const asked = questionsThatCount(answers, isSmall);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{name}: what to do now</h1>
      <p class="govuk-body">
        You have written down {attempts} {attempts === 1 ? 'attempt' : 'attempts'} to reach or find them.
      </p>
      {risks ? (
        <Details summaryText="What the information form says of the risks">
          <p class="govuk-body hearth-words">{risks}</p>
        </Details>
      ) : null}
      <form method="post" action={`/missing/episodes/${episode.id}/decide`} novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        {asked.map((field) => (
          <input type="hidden" name={`asked-${field}`} value="1" />
        ))}
        {asked.map((field) => (
          <Radios
            idPrefix={field}
            name={field}
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: asks[field].text(name), classes: 'govuk-fieldset__legend--s' } }}
            hint={{ text: asks[field].hint }}
            items={yesNo}
            value={answers[field]}
            errorMessage={errors[field] ? { text: errors[field] } : undefined}
          />
        ))}
        <VulnerabilityField name={name} values={answers.vulnerability} error={errors.vulnerability} />
        <Checkboxes
          idPrefix="concerns"
          name="concerns"
          fieldset={{ legend: { text: 'Do you see any of these?', classes: 'govuk-fieldset__legend--s' } }}
          items={concerns}
          values={[...answers.concerns]}
        />
        <Button text="What do we do?" />
      </form>
    </>
  );
}
