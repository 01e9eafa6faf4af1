import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';
import { translationAttributes } from './translations.ts';

export interface ExitThisPageProps extends ContentProps, Styled {
  id?: string;
  /** Where it leads: a page nobody would wonder at. */
  redirectUrl?: string;
  activatedText?: string;
  timedOutText?: string;
  pressTwoMoreTimesText?: string;
  pressOneMoreTimeText?: string;
}

/** In: where to flee to. Out: the button by which someone leaves the page at once. */
export function ExitThisPage({ id, classes, attributes, redirectUrl, ...props }: ExitThisPageProps) {
  const shared = {
    'data-module': 'govuk-exit-this-page',
    ...attributes,
    ...translationAttributes({
      activated: props.activatedText,
      'timed-out': props.timedOutText,
      'press-two-more-times': props.pressTwoMoreTimesText,
      'press-one-more-time': props.pressOneMoreTimeText,
    }),
  };
  return (
    <div id={id || undefined} class={classNames('govuk-exit-this-page', classes)} {...shared}>
      <Button
        classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
        href={redirectUrl || 'https://www.bbc.co.uk/weather'}
        attributes={{ rel: 'nofollow noreferrer' }}
      >
        {wordsOf(props) || (
          <>
            <span class="govuk-visually-hidden">Emergency</span> Exit this page
          </>
        )}
      </Button>
    </div>
  );
}
