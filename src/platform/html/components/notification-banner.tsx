import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import type { ContentProps, Styled } from './content.tsx';
import { type HeadingLevel, headingTag } from './heading-level.ts';

export interface NotificationBannerProps extends ContentProps, Styled {
  /** "success" makes it green and has it read out at once. */
  type?: string;
  role?: string;
  titleText?: string;
  titleHtml?: ComponentChildren;
  titleId?: string;
  titleHeadingLevel?: HeadingLevel;
  disableAutoFocus?: boolean;
}

/** In: news about the service or what was just done. Out: the banner at the top of a page's content. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { classes, attributes, role, disableAutoFocus, text } = props;
  const isSuccess = props.type === 'success';
  const titleId = props.titleId || 'govuk-notification-banner-title';
  const Heading = headingTag(props.titleHeadingLevel || 2);
  const shown: object = {
    'aria-labelledby': titleId,
    role: role || (isSuccess ? 'alert' : 'region'),
    'data-module': 'govuk-notification-banner',
    'data-disable-auto-focus': disableAutoFocus,
    ...attributes,
  };
  return (
    <div
      class={classNames(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        classes,
      )}
      {...shown}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.titleHtml || props.titleText || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {props.children || props.html || (text && <p class="govuk-notification-banner__heading">{text}</p>)}
      </div>
    </div>
  );
}
