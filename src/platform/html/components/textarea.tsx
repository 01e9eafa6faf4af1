import { classNames } from './class-names.ts';
import { describedByIds, type FieldProps, LabelledField } from './form-group.tsx';

export interface TextareaProps extends FieldProps {
  value?: string;
  rows?: number;
  autocomplete?: string;
  spellcheck?: boolean;
}

/** In: a name, a label and perhaps a value. Out: a field for several lines, with its label, hint and error. */
export function Textarea(props: TextareaProps) {
  const { name, classes, attributes, label, hint, errorMessage, formGroup, rows, spellcheck } = props;
  const id = props.id || name;
  return (
    <LabelledField id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      <textarea
        class={classNames('govuk-textarea', errorMessage && 'govuk-textarea--error', classes)}
        id={id}
        name={name}
        rows={rows || 5}
        disabled={props.disabled}
        autocomplete={props.autocomplete || undefined}
        aria-describedby={describedByIds(id, props)}
        {...(spellcheck === undefined ? undefined : { spellcheck })}
        {...attributes}
      >
        {props.value}
      </textarea>
    </LabelledField>
  );
}
