import type { ComponentChildren } from 'preact';
import { londonDate, londonTime } from '../../platform/clock/index.ts';
import { Button, DateInput, Details, Input, Radios, Textarea } from '../../platform/html/index.ts';
import { CsrfField, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { EntryField } from './entry.tsx';

/** What a form was filled with, and what is wrong with it. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

interface Field extends Filled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

const textOf = (text: string | undefined) => (text ? { text } : undefined);

/** One line of text. */
export function LineField({ name, label, hint, values, errors }: Field) {
  return (
    <Input
      id={name}
      name={name}
      label={{ text: label }}
      hint={textOf(hint)}
      value={values[name] ?? ''}
      autocomplete="off"
      errorMessage={textOf(errors[name])}
    />
  );
}

/** Several lines of text. */
export function WordsField({ name, label, hint, values, errors, rows }: Field & { rows?: number }) {
  return (
    <Textarea
      id={name}
      name={name}
      rows={rows ?? 3}
      label={{ text: label }}
      hint={textOf(hint)}
      value={values[name] ?? ''}
      errorMessage={textOf(errors[name])}
    />
  );
}

/** One of several, each in its words. */
export function ChoiceField(props: Field & { among: Readonly<Record<string, string>> }) {
  const { name, label, hint, values, errors, among } = props;
  return (
    <Radios
      name={name}
      idPrefix={name}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      hint={textOf(hint)}
      value={values[name] ?? ''}
      items={Object.entries(among).map(([value, text]) => ({ value, text }))}
      errorMessage={textOf(errors[name])}
    />
  );
}

/** A day in three parts. */
export function DayField({ name, label, hint, values, errors }: Field) {
  return (
    <DateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      hint={textOf(hint)}
      values={{ ...values }}
      errorMessage={textOf(errors[name])}
    />
  );
}

/** A day and a time, filled in with now unless something was written. */
export function MomentFields(props: Field & { now: Date }) {
  const { name, values, errors, now } = props;
  const [year = '', month = '', day = ''] = londonDate(now).split('-');
  const today = { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
  const isWritten = values[`${name}-day`] !== undefined;
  return (
    <>
      <DayField {...props} values={isWritten ? values : today} />
      <Input
        id={`${name}-time`}
        name={`${name}-time`}
        label={{ text: 'At what time?' }}
        classes="govuk-input--width-5"
        value={values[`${name}-time`] ?? londonTime(now).slice(-5)}
        autocomplete="off"
        errorMessage={textOf(errors[`${name}-time`])}
      />
    </>
  );
}

/** One thing to tick. */
export function TickField(props: Filled & { name: string; label: string; hint?: string }) {
  const { name, label, hint, values, errors } = props;
  const error = errors[name];
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      {error ? (
        <p class="govuk-error-message" id={`${name}-error`}>
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      ) : null}
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={name}
            name={name}
            type="checkbox"
            value="yes"
            checked={values[name] === 'yes'}
            aria-describedby={
              [error ? `${name}-error` : '', hint ? `${name}-hint` : ''].join(' ').trim() || undefined
            }
          />
          <label class="govuk-label govuk-checkboxes__label" for={name}>
            {label}
          </label>
          {hint ? (
            <div class="govuk-hint govuk-checkboxes__hint" id={`${name}-hint`}>
              {hint}
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** A form folded away under what it does; open when it came back. */
export function FoldedForm(props: {
  summary: string;
  action: string;
  button: string;
  person: SignedIn;
  entry: string;
  open: boolean;
  /** Whether a file comes with it. */
  file?: boolean;
  children: ComponentChildren;
}) {
  const { summary, action, button, person, entry, open, file, children } = props;
  return (
    <Details summaryText={summary} open={open}>
      <form method="post" action={action} enctype={file ? 'multipart/form-data' : undefined} novalidate>
        <CsrfField person={person} />
        <EntryField id={entry} />
        {children}
        <Button text={button} preventDoubleClick />
      </form>
    </Details>
  );
}
