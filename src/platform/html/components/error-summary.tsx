import type { ComponentChildren } from 'preact';
import { Words } from '../words.tsx';
import { classNames } from './class-names.ts';
import { type Attributes, type Content, type Styled, wordsOf } from './content.tsx';

interface ErrorSummaryItem extends Content {
  /** Where the answer to mend is, for example "#full-name". */
  href?: string;
  attributes?: Attributes;
}

export interface ErrorSummaryProps extends Styled {
  titleText?: string;
  titleHtml?: ComponentChildren;
  descriptionText?: string;
  descriptionHtml?: ComponentChildren;
  errorList?: ErrorSummaryItem[];
  disableAutoFocus?: boolean;
}

/** In: the errors of a page. Out: the box at its top that lists them, each linked to its field. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { classes, attributes, errorList, disableAutoFocus } = props;
  const description = props.descriptionHtml || props.descriptionText;
  return (
    <div
      class={classNames('govuk-error-summary', classes)}
      data-disable-auto-focus={disableAutoFocus}
      {...attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">
          {props.titleHtml || (props.titleText && <Words of={props.titleText} />)}
        </h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errorList && errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errorList.map(({ href, attributes: linkAttributes, ...content }) => (
                <li>
                  {href ? (
                    <a href={href} {...linkAttributes}>
                      {wordsOf(content)}
                    </a>
                  ) : (
                    wordsOf(content)
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
