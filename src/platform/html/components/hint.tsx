import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';

export interface HintProps extends ContentProps, Styled {
  id?: string;
}

/** In: words that help someone answer. Out: the grey hint under a label or legend. */
export function Hint({ id, classes, attributes, ...content }: HintProps) {
  return (
    <div id={id || undefined} class={classNames('govuk-hint', classes)} {...attributes}>
      {wordsOf(content)}
    </div>
  );
}
