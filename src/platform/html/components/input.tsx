import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Content, contentOf, type Styled } from './content.tsx';
import { describedByIds, type FieldProps, LabelledField } from './form-group.tsx';

interface AffixOptions extends Content, Styled {}

export interface InputProps extends FieldProps {
  type?: string;
  value?: string | number;
  inputmode?: string;
  autocomplete?: string;
  autocapitalize?: string;
  pattern?: string;
  spellcheck?: boolean;
  prefix?: AffixOptions;
  suffix?: AffixOptions;
  inputWrapper?: Styled;
}

function Affix({ place, classes, attributes, ...content }: AffixOptions & { place: 'prefix' | 'suffix' }) {
  const words = contentOf(content);
  if (!words) return null;
  return (
    <div class={classNames(`govuk-input__${place}`, classes)} aria-hidden="true" {...attributes}>
      {words}
    </div>
  );
}

function Wrapper(props: InputProps & { children: ComponentChildren }) {
  const { formGroup, inputWrapper, prefix, suffix, children } = props;
  const before = contentOf(formGroup?.beforeInput);
  const after = contentOf(formGroup?.afterInput);
  if (!(before || after || contentOf(prefix) || contentOf(suffix))) return <>{children}</>;
  return (
    <div class={classNames('govuk-input__wrapper', inputWrapper?.classes)} {...inputWrapper?.attributes}>
      {before}
      <Affix place="prefix" {...prefix} />
      {children}
      <Affix place="suffix" {...suffix} />
      {after}
    </div>
  );
}

/** In: a name, a label and perhaps a value. Out: a one-line text field with its label, hint and error. */
export function Input(props: InputProps) {
  const { name, classes, attributes, label, hint, errorMessage, formGroup, spellcheck } = props;
  const id = props.id || name;
  const group = { classes: formGroup?.classes, attributes: formGroup?.attributes };
  const optional: Record<string, unknown> = {
    type: props.type || 'text',
    value: props.value,
    inputmode: props.inputmode,
    autocapitalize: props.autocapitalize,
    spellcheck: spellcheck === undefined ? undefined : String(spellcheck),
  };
  return (
    <LabelledField id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={group}>
      <Wrapper {...props}>
        <input
          class={classNames('govuk-input', classes, errorMessage && 'govuk-input--error')}
          id={id}
          name={name}
          disabled={props.disabled}
          autocomplete={props.autocomplete}
          pattern={props.pattern}
          aria-describedby={describedByIds(id, props)}
          {...optional}
          {...attributes}
        />
      </Wrapper>
    </LabelledField>
  );
}
