import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Content, contentOf, type Styled } from './content.tsx';
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx';
import { Hint, type HintProps } from './hint.tsx';
import { Label, type LabelProps } from './label.tsx';

/** Around a single field: what stands just before and after it, inside its group. */
interface FormGroupOptions extends Styled {
  beforeInput?: Content;
  afterInput?: Content;
}

export interface Described {
  describedBy?: string;
  hint?: HintProps;
  errorMessage?: ErrorMessageProps;
}

/** What every single field with a label takes. */
export interface FieldProps extends Described, Styled {
  id?: string;
  name: string;
  label: LabelProps;
  formGroup?: FormGroupOptions;
  disabled?: boolean;
}

/** The ids a screen reader should read after the name of the field: given ones, its hint, its error. */
export function describedByIds(id: string, { describedBy, hint, errorMessage }: Described) {
  return classNames(describedBy, hint && `${id}-hint`, errorMessage && `${id}-error`) || undefined;
}

/** The hint and the error message of a field, with ids made from the field's. */
export function HintAndError({ id, hint, errorMessage }: Described & { id: string }) {
  return (
    <>
      {hint && <Hint {...hint} id={`${id}-hint`} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
    </>
  );
}

interface FormGroupProps extends Styled {
  hasError: boolean;
  children: ComponentChildren;
}

/** In: fields. Out: the group around them, marked when there is an error. */
export function FormGroup({ hasError, classes, attributes, children }: FormGroupProps) {
  return (
    <div
      class={classNames('govuk-form-group', hasError && 'govuk-form-group--error', classes)}
      {...attributes}
    >
      {children}
    </div>
  );
}

interface LabelledFieldProps extends Described {
  id: string;
  label: LabelProps;
  formGroup?: FormGroupOptions;
  children: ComponentChildren;
}

/** In: one form control. Out: it with its label, hint and error in a form group. */
export function LabelledField({ id, label, hint, errorMessage, formGroup, children }: LabelledFieldProps) {
  return (
    <FormGroup hasError={Boolean(errorMessage)} {...pickStyle(formGroup)}>
      <Label {...label} for={id} />
      <HintAndError id={id} hint={hint} errorMessage={errorMessage} />
      {contentOf(formGroup?.beforeInput)}
      {children}
      {contentOf(formGroup?.afterInput)}
    </FormGroup>
  );
}

/** The classes and attributes among a group's options. */
export function pickStyle(options: Styled | undefined): Styled {
  return { classes: options?.classes, attributes: options?.attributes };
}
