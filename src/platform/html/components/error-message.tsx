import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';

export interface ErrorMessageProps extends ContentProps, Styled {
  id?: string;
  /** Read out before the message; `false` or empty leaves it out. */
  visuallyHiddenText?: string | false;
}

/** In: what went wrong with one answer. Out: the red message beside its field, read out as "Error: …". */
export function ErrorMessage({
  id,
  classes,
  attributes,
  visuallyHiddenText = 'Error',
  ...content
}: ErrorMessageProps) {
  return (
    <p id={id || undefined} class={classNames('govuk-error-message', classes)} {...attributes}>
      {visuallyHiddenText && <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>}
      {visuallyHiddenText && ' '}
      {wordsOf(content)}
    </p>
  );
}
