import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Content, type Styled, wordsOf } from './content.tsx';

interface LegendOptions extends Content {
  classes?: string;
  isPageHeading?: boolean;
}

export interface FieldsetOptions extends Styled {
  describedBy?: string;
  legend?: LegendOptions;
  role?: string;
}

export interface FieldsetProps extends FieldsetOptions {
  html?: ComponentChildren;
  children?: ComponentChildren;
}

function Legend({ classes, isPageHeading, ...content }: LegendOptions) {
  const words = wordsOf(content);
  if (!words) return null;
  return (
    <legend class={classNames('govuk-fieldset__legend', classes)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{words}</h1> : words}
    </legend>
  );
}

/** In: a legend and some fields. Out: the fields grouped under that legend. */
export function Fieldset({ classes, attributes, describedBy, legend, role, html, children }: FieldsetProps) {
  return (
    <fieldset
      class={classNames('govuk-fieldset', classes)}
      // biome-ignore lint/suspicious/noExplicitAny: the role is any string, as in govuk-frontend
      role={(role || undefined) as any}
      aria-describedby={describedBy || undefined}
      {...attributes}
    >
      <Legend {...legend} />
      {children || html}
    </fieldset>
  );
}
