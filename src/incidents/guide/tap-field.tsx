import { Button, ErrorMessage, Fieldset, Hint, Words } from '../../platform/html/index.ts';

/** One press that answers a question. */
export interface Tap {
  readonly value: string;
  readonly label: string;
  /** Whether it was answered so before. */
  readonly chosen: boolean;
  readonly warns?: boolean;
}

interface TapFieldProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly taps: readonly Tap[];
}

/** A question whose answers are buttons: one press answers it and goes on. An error links to the first of them. */
export function TapField({ id, title, hint, error, taps }: TapFieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const legend = { text: title, isPageHeading: true, classes: 'govuk-fieldset__legend--l' };
  return (
    <div class={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <Fieldset legend={legend} describedBy={describedBy || undefined}>
        {hint && <Hint id={`${id}-hint`} html={<Words of={hint} withNumbers />} />}
        {error && <ErrorMessage id={`${id}-error`} text={error} />}
        <div class="hearth-taps">
          {taps.map(({ value, label, chosen, warns }, place) => (
            <Button
              id={place === 0 ? id : undefined}
              name={id}
              value={value}
              html={
                chosen ? (
                  <>
                    <Words of={label} /> (<Words of="your answer" />)
                  </>
                ) : undefined
              }
              text={label}
              classes={`${warns ? 'govuk-button--warning' : 'govuk-button--secondary'} hearth-wide`}
            />
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
