import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';

export interface InsetTextProps extends ContentProps, Styled {
  id?: string;
}

/** In: words to set apart. Out: them, with a bar at their left. */
export function InsetText({ id, classes, attributes, ...content }: InsetTextProps) {
  return (
    <div id={id || undefined} class={classNames('govuk-inset-text', classes)} {...attributes}>
      {wordsOf(content)}
    </div>
  );
}
