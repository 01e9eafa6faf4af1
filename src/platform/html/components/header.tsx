import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import type { Styled } from './content.tsx';

export interface HeaderProps extends Styled {
  logoText?: string;
  logoHtml?: ComponentChildren;
  /** Where the logo leads; "/" if left out. */
  url?: string;
  containerClasses?: string;
  /** What its classes begin with; "govuk-generic" if left out. */
  namespace?: string;
}

/** In: a name or logo and the address of the first page. Out: the bar at the top of every page. */
export function Header(props: HeaderProps) {
  const {
    logoText,
    logoHtml,
    url,
    containerClasses,
    namespace = 'govuk-generic',
    classes,
    attributes,
  } = props;
  return (
    <div class={classNames(`${namespace}-header`, classes)} {...attributes}>
      <div class={classNames(`${namespace}-header__container`, containerClasses || 'govuk-width-container')}>
        <div class={`${namespace}-header__logo`}>
          <a href={url || '/'} class={`${namespace}-header__homepage-link`}>
            {logoHtml || logoText}
          </a>
        </div>
      </div>
    </div>
  );
}
