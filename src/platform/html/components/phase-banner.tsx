import { classNames } from './class-names.ts';
import { type Content, type ContentProps, contentOf, type Styled } from './content.tsx';
import { Tag } from './tag.tsx';

export interface PhaseBannerProps extends ContentProps, Styled {
  tag?: Content & { classes?: string };
}

/** In: a tag such as "Demo" and a sentence. Out: the banner under the header that says how far the service is. */
export function PhaseBanner({ tag, classes, attributes, ...content }: PhaseBannerProps) {
  return (
    <div class={classNames('govuk-phase-banner govuk-width-container', classes)} {...attributes}>
      <p class="govuk-phase-banner__content">
        <Tag {...tag} classes={classNames('govuk-phase-banner__content__tag', tag?.classes)} />{' '}
        <span class="govuk-phase-banner__text">{contentOf(content)}</span>
      </p>
    </div>
  );
}
