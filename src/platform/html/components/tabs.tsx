import { classNames } from './class-names.ts';
import type { Attributes, Content, Listed, Styled } from './content.ts';

export interface TabItem {
  label: string;
  /** The id of its panel; made from the prefix if left out. */
  id?: string;
  panel: Content & { attributes?: Attributes };
  attributes?: Attributes;
}

export interface TabsProps extends Styled {
  id?: string;
  idPrefix?: string;
  title?: string;
  items?: Listed<TabItem>[];
}

function Panel({ item, id, isHidden }: { item: TabItem; id: string; isHidden: boolean }) {
  const { html, text, attributes } = item.panel;
  return (
    <div
      class={classNames('govuk-tabs__panel', isHidden && 'govuk-tabs__panel--hidden')}
      id={id}
      {...attributes}
    >
      {html || (text && <p class="govuk-body">{text}</p>)}
    </div>
  );
}

/** In: labelled panels. Out: tabs of which one panel shows; without scripts, all panels under a list of links. */
export function Tabs({ id, idPrefix = '', title = 'Contents', items, classes, attributes }: TabsProps) {
  const panelId = (item: TabItem, index: number) => item.id || `${idPrefix}-${index + 1}`;
  return (
    <div
      id={id || undefined}
      class={classNames('govuk-tabs', classes)}
      {...attributes}
      data-module="govuk-tabs"
    >
      <h2 class="govuk-tabs__title">{title}</h2>
      {items && items.length > 0 && (
        <>
          <ul class="govuk-tabs__list">
            {items.map(
              (item, index) =>
                item && (
                  <li
                    class={classNames(
                      'govuk-tabs__list-item',
                      index === 0 && 'govuk-tabs__list-item--selected',
                    )}
                  >
                    <a class="govuk-tabs__tab" href={`#${panelId(item, index)}`} {...item.attributes}>
                      {item.label}
                    </a>
                  </li>
                ),
            )}
          </ul>
          {items.map(
            (item, index) => item && <Panel item={item} id={panelId(item, index)} isHidden={index > 0} />,
          )}
        </>
      )}
    </div>
  );
}
