import { classNames } from './class-names.ts';
import type { Attributes, Listed } from './content.tsx';
import { describedByIds, type FieldProps, LabelledField } from './form-group.tsx';

export interface SelectItem {
  text: string | number;
  /** Without a value, the text is sent. */
  value?: string | number | boolean;
  selected?: boolean;
  disabled?: boolean;
  attributes?: Attributes;
}

export interface SelectProps extends FieldProps {
  items?: Listed<SelectItem>[];
  /** The value of the selected item. */
  value?: string | number;
}

/** In: a name, a label and items. Out: a drop-down list with its label, hint and error. */
export function Select(props: SelectProps) {
  const { name, classes, attributes, label, hint, errorMessage, formGroup, items = [], value } = props;
  const id = props.id || name;
  const isChosen = (item: SelectItem) => Boolean(value) && String(item.value ?? item.text) === String(value);
  return (
    <LabelledField id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      <select
        class={classNames('govuk-select', classes, errorMessage && 'govuk-select--error')}
        id={id}
        name={name}
        disabled={props.disabled}
        aria-describedby={describedByIds(id, props)}
        {...attributes}
      >
        {items.map(
          (item) =>
            item && (
              <option
                value={item.value === undefined ? undefined : String(item.value)}
                selected={item.selected ?? isChosen(item)}
                disabled={item.disabled}
                {...item.attributes}
              >
                {item.text}
              </option>
            ),
        )}
      </select>
    </LabelledField>
  );
}
