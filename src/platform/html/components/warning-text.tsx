import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';

export interface WarningTextProps extends ContentProps, Styled {
  /** Read out in place of the icon; "Warning" if left out. */
  iconFallbackText?: string;
}

/** In: a warning. Out: it in bold, behind an exclamation mark. */
export function WarningText({ iconFallbackText, classes, attributes, ...content }: WarningTextProps) {
  return (
    <div class={classNames('govuk-warning-text', classes)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {wordsOf(content)}
      </strong>
    </div>
  );
}
