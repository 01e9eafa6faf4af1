import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Content, contentOf, type Styled } from './content.tsx';
import { Fieldset, type FieldsetOptions } from './fieldset.tsx';
import { type Described, describedByIds, FormGroup, HintAndError, pickStyle } from './form-group.tsx';

/** Around several fields: what stands just before and after them, inside their group. */
interface FieldGroupOptions extends Styled {
  beforeInputs?: Content;
  afterInputs?: Content;
}

/** What every question answered by several fields takes. */
export interface GroupedFieldsProps extends Omit<Described, 'describedBy'>, Styled {
  fieldset?: FieldsetOptions;
  formGroup?: FieldGroupOptions;
}

interface FieldGroupProps extends GroupedFieldsProps, Described {
  /** The id from which the ids of hint and error are made. */
  id: string;
  /** The component's class, for example "govuk-radios". */
  block: string;
  /** Attributes of the component's own, beside the given ones. */
  own: { id?: string; 'data-module'?: string };
  /** The role of the fieldset, where it needs one. */
  role?: string;
  children: ComponentChildren;
}

/** In: several fields that answer one question. Out: they, their hint and error, in a fieldset if there is one. */
export function FieldGroup(props: FieldGroupProps) {
  const { id, block, own, role, classes, attributes, fieldset, formGroup, hint, errorMessage } = props;
  const describedBy = fieldset?.describedBy || props.describedBy;
  const inner = (
    <>
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      <div class={classNames(block, classes)} {...attributes} {...own}>
        {contentOf(formGroup?.beforeInputs)}
        {props.children}
        {contentOf(formGroup?.afterInputs)}
      </div>
    </>
  );
  return (
    <FormGroup hasError={Boolean(errorMessage)} {...pickStyle(formGroup)}>
      {fieldset ? (
        <Fieldset
          role={role}
          {...pickStyle(fieldset)}
          legend={fieldset.legend}
          describedBy={describedByIds(id, { describedBy, hint, errorMessage })}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
