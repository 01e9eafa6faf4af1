import { Checkboxes, type CheckboxItem, DateInput, Input, Radios, Words } from '../../platform/html/index.ts';
import { addDays } from '../../protocol/index.ts';
import { liveAnswers } from './flow.ts';
import {
  type Answers,
  allOf,
  type CheckboxesQuestion,
  type DayQuestion,
  type Fields,
  type Flow,
  type NumberQuestion,
  type OfferedOption,
  oneOf,
  optionsFor,
  type Question,
  type RadiosQuestion,
} from './question.ts';

/** What a question's form control needs. */
export interface QuestionFieldProps<Q extends Question = Question> {
  readonly flow: Flow;
  readonly question: Q;
  readonly answers: Answers;
  /** `YYYY-MM-DD` in London. */
  readonly today: string;
  /** The fields as they were sent, when the form comes back with an error. */
  readonly fields?: Fields;
  readonly error?: string;
  /** Whether the question is the heading of its page; yes, if left out. */
  readonly isPageHeading?: boolean;
}

function parts({ question, error, isPageHeading = true }: QuestionFieldProps) {
  const size = isPageHeading ? 'l' : 'm';
  return {
    fieldset: {
      legend: { text: question.title, isPageHeading, classes: `govuk-fieldset__legend--${size}` },
    },
    label: { text: question.title, isPageHeading, classes: `govuk-label--${size}` },
    hint: question.hint ? { html: <Words of={question.hint} withNumbers /> } : undefined,
    errorMessage: error ? { text: error } : undefined,
  };
}

const item = ({ value, label, hint }: OfferedOption) => ({
  value,
  text: label,
  hint: hint ? { text: hint } : undefined,
});

function RadiosField(props: QuestionFieldProps<RadiosQuestion>) {
  const { flow, question, answers, fields } = props;
  const { fieldset, hint, errorMessage } = parts(props);
  const options = optionsFor(question, liveAnswers(flow, answers));
  return (
    <Radios
      name={question.id}
      value={oneOf(fields ?? answers, question.id)}
      items={options.map(item)}
      {...{ fieldset, hint, errorMessage }}
    />
  );
}

function CheckboxesField(props: QuestionFieldProps<CheckboxesQuestion>) {
  const { flow, question, answers, fields } = props;
  const { fieldset, hint, errorMessage } = parts(props);
  const options = optionsFor(question, liveAnswers(flow, answers));
  return (
    <Checkboxes
      name={question.id}
      values={[...allOf(fields ?? answers, question.id)]}
      items={options.flatMap((option): CheckboxItem[] =>
        option.exclusive ? [{ divider: 'or' }, { ...item(option), behaviour: 'exclusive' }] : [item(option)],
      )}
      {...{ fieldset, hint, errorMessage }}
    />
  );
}

function NumberField(props: QuestionFieldProps<NumberQuestion>) {
  const { question, answers, fields } = props;
  const { label, hint, errorMessage } = parts(props);
  return (
    <Input
      name={question.id}
      value={oneOf(fields ?? answers, question.id) || undefined}
      inputmode="numeric"
      autocomplete="off"
      spellcheck={false}
      classes="govuk-input--width-2"
      {...{ label, hint, errorMessage }}
    />
  );
}

/** The fields that a kept day stands for: the choice, and its parts. */
function dayAsFields(id: string, day: string, today: string): Fields {
  if (day === '') return {};
  const [year = '', month = '', date = ''] = day.split('-');
  const choice = day === today ? 'today' : day === addDays(today, -1) ? 'yesterday' : 'another';
  if (choice !== 'another') return { [id]: choice };
  return { [id]: choice, [`${id}-day`]: date, [`${id}-month`]: month, [`${id}-year`]: year };
}

function DayField(props: QuestionFieldProps<DayQuestion>) {
  const { question, answers, today } = props;
  const { id } = question;
  const fields = props.fields ?? dayAsFields(id, oneOf(answers, id), today);
  const { fieldset, hint, errorMessage } = parts(props);
  const wroteDay = oneOf(fields, id) === 'another';
  const names = ['day', 'month', 'year'].map((part) => `${id}-${part}`);
  return (
    <div class="hearth-day">
      <Radios
        name={id}
        value={oneOf(fields, id)}
        items={[
          { value: 'today', text: 'Today' },
          { value: 'yesterday', text: 'Yesterday' },
          { value: 'another', text: 'Another day' },
        ]}
        {...{ fieldset, hint }}
        errorMessage={wroteDay ? undefined : errorMessage}
      />
      <DateInput
        id={`${id}-date`}
        namePrefix={id}
        fieldset={{ legend: { text: 'If it was another day, which day?' } }}
        hint={{ text: 'For example, 27 11 2025' }}
        errorMessage={wroteDay ? errorMessage : undefined}
        values={Object.fromEntries(names.map((name) => [name, oneOf(fields, name)]))}
        formGroup={{ classes: 'hearth-day__date' }}
      />
    </div>
  );
}

/** The form control of one question, with its answer and its error. An error links to `#<question id>`. */
export function QuestionField(props: QuestionFieldProps) {
  const { question } = props;
  switch (question.kind) {
    case 'radios':
      return <RadiosField {...props} question={question} />;
    case 'checkboxes':
      return <CheckboxesField {...props} question={question} />;
    case 'number':
      return <NumberField {...props} question={question} />;
    case 'choice-with-date':
      return <DayField {...props} question={question} />;
  }
}
