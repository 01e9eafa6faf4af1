import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';

export interface LabelProps extends ContentProps, Styled {
  /** The id of the field it names. */
  for?: string;
  isPageHeading?: boolean;
}

/** In: the words and the id of a field. Out: its `<label>`, inside an `<h1>` when it is the page heading. */
export function Label({ for: fieldId, classes, attributes, isPageHeading, ...content }: LabelProps) {
  const words = wordsOf(content);
  if (!words) return null;
  const label = (
    <label class={classNames('govuk-label', classes)} for={fieldId || undefined} {...attributes}>
      {words}
    </label>
  );
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
