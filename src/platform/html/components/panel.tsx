import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { type ContentProps, contentOf, type Styled } from './content.tsx';
import { type HeadingLevel, headingTag } from './heading-level.ts';

interface PanelAction extends Styled {
  text: string;
  href?: string;
  type?: 'submit' | 'button' | 'reset';
}

export interface PanelProps extends ContentProps, Styled {
  titleText?: string;
  titleHtml?: ComponentChildren;
  headingLevel?: HeadingLevel;
  /** Shown only on a panel with the class "govuk-panel--interruption". */
  actions?: Styled & { items?: PanelAction[] };
}

function Action({ text, href, type, classes, attributes }: PanelAction) {
  if (href && type !== 'button') {
    return (
      <a class={classNames('govuk-link govuk-link--inverse', classes)} href={href} {...attributes}>
        {text}
      </a>
    );
  }
  return (
    <Button
      text={text}
      type={type || 'button'}
      href={href}
      classes={classNames('govuk-button--inverse', classes)}
      attributes={attributes}
    />
  );
}

/** In: a title and perhaps words and actions. Out: the large panel that confirms or interrupts. */
export function Panel({
  titleText,
  titleHtml,
  headingLevel,
  actions,
  classes,
  attributes,
  ...content
}: PanelProps) {
  const Heading = headingTag(headingLevel || 1);
  const isInterruption = Boolean(classes?.includes('govuk-panel--interruption'));
  const body = contentOf(content);
  return (
    <div
      class={classNames('govuk-panel', !isInterruption && 'govuk-panel--confirmation', classes)}
      {...attributes}
    >
      <Heading class="govuk-panel__title">{titleHtml || titleText}</Heading>
      {body && <div class="govuk-panel__body">{body}</div>}
      {isInterruption && actions && (
        <div class={classNames('govuk-panel__actions', actions.classes)} {...actions.attributes}>
          {actions.items && actions.items.length > 0 && (
            <div class="govuk-button-group">
              {actions.items.map((action) => (
                <>
                  <Action {...action} />{' '}
                </>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
