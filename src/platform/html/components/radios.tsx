import { Choice, type ChoiceOptions, choiceId, Divider, type DividerOptions } from './choice.tsx';
import type { Listed } from './content.tsx';
import { FieldGroup, type GroupedFieldsProps } from './field-group.tsx';

type RadioItem = ChoiceOptions | DividerOptions;

export interface RadiosProps extends GroupedFieldsProps {
  name: string;
  items: Listed<RadioItem>[];
  /** The value of the chosen answer. */
  value?: string | number;
  idPrefix?: string;
}

/** In: a question and its answers, of which one may be chosen. Out: radios, with hint, error and reveals. */
export function Radios({ name, items, value, idPrefix, ...group }: RadiosProps) {
  const id = idPrefix || name;
  const isChosen = (item: ChoiceOptions) => Boolean(value) && String(item.value) === String(value);
  return (
    <FieldGroup {...group} id={id} block="govuk-radios" own={{ 'data-module': 'govuk-radios' }}>
      {items.map((item, index) => {
        if (!item) return null;
        if ('divider' in item) return <Divider kind="radios" divider={item.divider} />;
        const checked = item.checked ?? isChosen(item);
        return (
          <Choice kind="radios" id={choiceId(id, item, index)} name={name} item={item} checked={checked} />
        );
      })}
    </FieldGroup>
  );
}
