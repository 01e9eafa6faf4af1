import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Attributes, type Content, contentOf, type Listed } from './content.tsx';

export interface NavigationItem extends Content {
  href?: string;
  /** The page shown is this one. */
  current?: boolean;
  /** The page shown lies below this one. */
  active?: boolean;
  attributes?: Attributes;
}

export interface NavigationListProps {
  navigation?: Listed<NavigationItem>[];
  navigationId?: string;
  navigationLabel?: string;
  navigationClasses?: string;
  collapseNavigationOnMobile?: boolean;
  menuButtonText?: string;
  menuButtonLabel?: string;
}

interface Slots {
  slots?: { navigationStart?: ComponentChildren; navigationEnd?: ComponentChildren };
}

function Item({ item }: { item: NavigationItem }) {
  const isOn = item.active || item.current;
  const isCurrent = item.current ? 'page' : 'true';
  const words = contentOf(item);
  const shown = isOn ? <strong class="govuk-service-navigation__active-fallback">{words}</strong> : words;
  return (
    <li
      class={classNames('govuk-service-navigation__item', isOn && 'govuk-service-navigation__item--active')}
    >
      {item.href ? (
        <a
          class="govuk-service-navigation__link"
          href={item.href}
          aria-current={isOn ? isCurrent : undefined}
          {...item.attributes}
        >
          {shown}
        </a>
      ) : (
        words && (
          <span class="govuk-service-navigation__text" aria-current={isOn ? isCurrent : undefined}>
            {shown}
          </span>
        )
      )}
    </li>
  );
}

/** In: the places of a service. Out: the list of links to them, with a menu button for narrow screens. */
export function NavigationList(props: NavigationListProps & Slots) {
  const { slots, navigationClasses, menuButtonLabel } = props;
  const items = (props.navigation ?? []).filter((item) => Boolean(item)) as NavigationItem[];
  if (items.length === 0 && !slots?.navigationStart && !slots?.navigationEnd) return null;
  const id = props.navigationId || 'navigation';
  const menu = props.menuButtonText || 'Menu';
  const collapses = props.collapseNavigationOnMobile ?? items.length > 1;
  return (
    <nav
      aria-label={props.navigationLabel || menu}
      class={classNames('govuk-service-navigation__wrapper', navigationClasses)}
    >
      {collapses && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: hidden until the script shows it, as in govuk-frontend
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={menuButtonLabel && menuButtonLabel !== menu ? menuButtonLabel : undefined}
          hidden
          aria-hidden="true"
        >
          {menu}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        {slots?.navigationStart}
        {items.map((item) => (
          <Item item={item} />
        ))}
        {slots?.navigationEnd}
      </ul>
    </nav>
  );
}
