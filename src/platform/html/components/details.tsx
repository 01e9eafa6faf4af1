import type { ComponentChildren } from 'preact';
import { Words } from '../words.tsx';
import { classNames } from './class-names.ts';
import { type ContentProps, contentOf, type Styled } from './content.tsx';

export interface DetailsProps extends ContentProps, Styled {
  id?: string;
  summaryText?: string;
  summaryHtml?: ComponentChildren;
  open?: boolean;
}

/** In: a summary and more words. Out: the summary, which opens to show the rest. */
export function Details({
  id,
  summaryText,
  summaryHtml,
  open,
  classes,
  attributes,
  ...content
}: DetailsProps) {
  return (
    <details
      id={id || undefined}
      class={classNames('govuk-details', classes)}
      open={Boolean(open)}
      {...attributes}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {summaryHtml || (summaryText && <Words of={summaryText} />)}
        </span>
      </summary>
      <div class="govuk-details__text">{contentOf(content)}</div>
    </details>
  );
}
