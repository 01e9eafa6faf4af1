import type { ComponentChildren } from 'preact';
import { Button, DateInput } from '../../platform/html/index.ts';
import { addDays } from '../../protocol/index.ts';
import { liveAnswers } from './flow.ts';
import { HiddenAnswers } from './hidden-answers.tsx';
import {
  allOf,
  type CheckboxesQuestion,
  type DayQuestion,
  oneOf,
  optionsFor,
  type RadiosQuestion,
} from './question.ts';
import { QuestionField, type QuestionFieldProps } from './question-field.tsx';
import { type Tap, TapField } from './tap-field.tsx';

/** One form that sends an answer, with all others carried along. */
function Sending({
  flow,
  question,
  answers,
  children,
}: QuestionFieldProps & { children: ComponentChildren }) {
  return (
    <form method="get" action={flow.path} noValidate>
      <HiddenAnswers {...{ flow, answers }} except={[question.id]} />
      <input type="hidden" name="to" value={question.id} />
      {children}
    </form>
  );
}

/** Whether saying yes is pressed in red. */
const warns = (id: string, value: string): boolean => id === 'danger' && value === 'yes';

function RadiosTaps(props: QuestionFieldProps<RadiosQuestion>) {
  const { flow, question, answers, error } = props;
  const { id, title, hint } = question;
  const taps: Tap[] = optionsFor(question, liveAnswers(flow, answers)).map(({ value, label }) => ({
    ...{ value, label, chosen: oneOf(answers, id) === value, warns: warns(id, value) },
  }));
  return (
    <Sending {...props}>
      <TapField {...{ id, title, hint, error, taps }} />
    </Sending>
  );
}

/** The other day has a form of its own: Enter in it must not press "Today". */
function DayTaps(props: QuestionFieldProps<DayQuestion>) {
  const { question, answers, today, fields, error } = props;
  const { id, title, hint } = question;
  const kept = oneOf(answers, id);
  const days = { today, yesterday: addDays(today, -1) };
  const isOther = kept !== '' && !Object.values(days).includes(kept);
  const [year, month, day] = isOther ? kept.split('-') : [];
  const wroteDay = fields !== undefined && oneOf(fields, id) === 'another';
  const written = { day, month, year };
  const values = Object.entries(written).map(([part, value]) => [
    `${id}-${part}`,
    fields ? oneOf(fields, `${id}-${part}`) : (value ?? ''),
  ]);
  const taps: Tap[] = [
    { value: 'today', label: 'Today', chosen: kept === days.today },
    { value: 'yesterday', label: 'Yesterday', chosen: kept === days.yesterday },
  ];
  return (
    <>
      <Sending {...props}>
        <TapField {...{ id, title, hint, taps }} error={wroteDay ? undefined : error} />
      </Sending>
      <Sending {...props}>
        <input type="hidden" name={id} value="another" />
        <DateInput
          id={`${id}-date`}
          namePrefix={id}
          fieldset={{ legend: { text: 'Another day', classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: 'For example, 27 11 2025' }}
          errorMessage={wroteDay && error ? { text: error } : undefined}
          values={Object.fromEntries(values)}
        />
        <Button text="It was that day" classes="govuk-button--secondary" />
      </Sending>
    </>
  );
}

/** "None of these" is a press of its own, beside the one that goes on with what was ticked. */
function CheckboxesTaps(props: QuestionFieldProps<CheckboxesQuestion>) {
  const { question, answers, fields } = props;
  const none = question.options.find(({ exclusive }) => exclusive);
  const ticks = question.options.filter(({ exclusive }) => !exclusive);
  const ticked = allOf(fields ?? answers, question.id).filter((value) => value !== none?.value);
  return (
    <Sending {...props}>
      <QuestionField
        {...props}
        question={{ ...question, options: ticks }}
        fields={{ ...fields, [question.id]: ticked }}
      />
      <div class="govuk-button-group">
        <Button text="Continue" />
        {none && (
          <Button
            name={question.id}
            value={none.value}
            text={optionsFor({ ...question, options: [none] }, answers)[0]?.label ?? ''}
            classes="govuk-button--secondary"
          />
        )}
      </div>
    </Sending>
  );
}

/** A question of a flow in which one press answers and goes on, wherever that can be. */
export function TapForm(props: QuestionFieldProps) {
  const { question } = props;
  switch (question.kind) {
    case 'radios':
      return <RadiosTaps {...props} question={question} />;
    case 'choice-with-date':
      return <DayTaps {...props} question={question} />;
    case 'checkboxes':
      return <CheckboxesTaps {...props} question={question} />;
    case 'number':
      return (
        <Sending {...props}>
          <QuestionField {...props} />
          <Button text="Continue" />
        </Sending>
      );
  }
}
