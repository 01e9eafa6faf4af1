import { Choice, type ChoiceOptions, choiceId, Divider, type DividerOptions } from './choice.tsx';
import type { Listed } from './content.tsx';
import { FieldGroup, type GroupedFieldsProps } from './field-group.tsx';
import { describedByIds } from './form-group.tsx';

interface CheckboxOptions extends ChoiceOptions {
  /** In place of the group's name. */
  name?: string;
  /** "exclusive": choosing this answer unchooses all others. */
  behaviour?: string;
}

export type CheckboxItem = CheckboxOptions | DividerOptions;

export interface CheckboxesProps extends GroupedFieldsProps {
  name: string;
  items: Listed<CheckboxItem>[];
  /** The values of the chosen answers. */
  values?: (string | number)[];
  idPrefix?: string;
  describedBy?: string;
}

/** In: a question and its answers, of which any may be chosen. Out: checkboxes, with hint, error and reveals. */
export function Checkboxes({ name, items, values, idPrefix, ...group }: CheckboxesProps) {
  const id = idPrefix || name;
  const chosen = new Set(values?.map(String));
  const describedBy = group.fieldset ? undefined : describedByIds(id, group);
  return (
    <FieldGroup {...group} id={id} block="govuk-checkboxes" own={{ 'data-module': 'govuk-checkboxes' }}>
      {items.map((item, index) => {
        if (!item) return null;
        if ('divider' in item) return <Divider kind="checkboxes" divider={item.divider} />;
        return (
          <Choice
            kind="checkboxes"
            id={choiceId(id, item, index)}
            name={item.name || name}
            item={item}
            checked={item.checked ?? chosen.has(String(item.value))}
            describedBy={describedBy}
            behaviour={item.behaviour}
          />
        );
      })}
    </FieldGroup>
  );
}
