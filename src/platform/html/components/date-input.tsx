import { classNames } from './class-names.ts';
import type { Attributes, Listed } from './content.tsx';
import { FieldGroup, type GroupedFieldsProps } from './field-group.tsx';
import { Input } from './input.tsx';

export interface DateInputItem {
  name?: string;
  id?: string;
  label?: string;
  value?: string | number;
  classes?: string;
  error?: boolean;
  inputmode?: string;
  autocomplete?: string;
  pattern?: string;
  attributes?: Attributes;
}

const parts = ['day', 'month', 'year'] as const;
type Part = (typeof parts)[number];

export interface DateInputProps extends GroupedFieldsProps {
  id: string;
  namePrefix?: string;
  /** Changes one of the three fields, or leaves it out. */
  day?: DateInputItem | false;
  month?: DateInputItem | false;
  year?: DateInputItem | false;
  /** Fields in place of day, month and year. */
  items?: Listed<DateInputItem>[];
  /** Values by the full name of their field. */
  values?: Record<string, string | number | undefined>;
}

const hasErrorClass = (item: DateInputItem) => Boolean(item.classes?.includes('govuk-input--error'));

type Field = DateInputItem & { part?: Part };

function fieldsOf(props: DateInputProps): Field[] {
  const given = { day: props.day, month: props.month, year: props.year };
  const part = (name: Part): Field | false => {
    const changed = given[name];
    if (changed === undefined) return { name, part: name, value: props.values?.[name] };
    return changed && { ...changed, part: name };
  };
  if (!props.items?.length) return parts.map(part).filter((item) => item !== false);
  return props.items.flatMap((item) => {
    if (!item) return [];
    const isPart = (name: Part) => item.name === name || (given[name] && item.name === given[name].name);
    const known = parts.find(isPart);
    const base = known && part(known);
    return [{ ...item, part: known, value: item.value ?? (base ? base.value : undefined) }];
  });
}

/** In: an id and perhaps values and an error. Out: fields for a day, a month and a year. */
export function DateInput(props: DateInputProps) {
  const { id, namePrefix, day, month, year, items, values, ...group } = props;
  const fields = fieldsOf(props);
  const anyMarked = fields.some((item) => item.error || hasErrorClass(item));
  const prefix = namePrefix ? `${namePrefix}-` : '';
  return (
    <FieldGroup {...group} id={id} block="govuk-date-input" own={{ id }} role="group">
      {fields.map((item) => {
        const name = item.name ?? item.part ?? '';
        const marked = item.error || (item.error !== false && props.errorMessage && !anyMarked);
        const width = item.part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2';
        return (
          <div class="govuk-date-input__item">
            <Input
              label={{
                text: item.label || name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
                classes: 'govuk-date-input__label',
              }}
              id={item.id || `${id}-${name}`}
              classes={classNames(
                'govuk-date-input__input',
                Boolean(marked) && !hasErrorClass(item) && 'govuk-input--error',
                !item.classes?.includes('govuk-input--width-') && width,
                item.classes,
              )}
              name={prefix + name}
              value={item.value ?? values?.[prefix + name]}
              inputmode={item.inputmode || 'numeric'}
              autocomplete={item.autocomplete}
              pattern={item.pattern}
              attributes={item.attributes}
            />
          </div>
        );
      })}
    </FieldGroup>
  );
}
