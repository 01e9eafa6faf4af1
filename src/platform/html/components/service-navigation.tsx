import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import type { Styled } from './content.tsx';
import { NavigationList, type NavigationListProps } from './service-navigation-list.tsx';

export interface ServiceNavigationProps extends NavigationListProps, Styled {
  serviceName?: string;
  serviceUrl?: string;
  ariaLabel?: string;
  slots?: {
    start?: ComponentChildren;
    end?: { html: ComponentChildren; align?: 'inline' };
    navigationStart?: ComponentChildren;
    navigationEnd?: ComponentChildren;
  };
}

function ServiceName({ name, url }: { name: string; url?: string }) {
  return (
    <span class="govuk-service-navigation__service-name">
      {url ? (
        <a href={url} class="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span class="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

/** In: the name of the service and its places. Out: the bar under the header with links to them. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { serviceName, serviceUrl, ariaLabel, slots, classes, attributes, ...list } = props;
  const isInline = slots?.end?.align === 'inline';
  const shared = {
    class: classNames('govuk-service-navigation', classes),
    'data-module': 'govuk-service-navigation',
    ...attributes,
  };
  const inside = (
    <div
      class={classNames('govuk-width-container', isInline && 'govuk-service-navigation__inlining-container')}
    >
      {slots?.start}
      <div class="govuk-service-navigation__container">
        {serviceName && <ServiceName name={serviceName} url={serviceUrl} />}
        <NavigationList {...list} slots={slots} />
      </div>
      {slots?.end?.html}
    </div>
  );
  if (!serviceName && !slots?.start && !slots?.end?.html) return <div {...shared}>{inside}</div>;
  return (
    <section aria-label={ariaLabel ?? 'Service information'} {...shared}>
      {inside}
    </section>
  );
}
