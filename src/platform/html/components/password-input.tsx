import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { contentOf } from './content.tsx';
import type { FieldProps } from './form-group.tsx';
import { Input } from './input.tsx';
import { translationAttributes } from './translations.ts';

export interface PasswordInputProps extends FieldProps {
  value?: string;
  autocomplete?: string;
  button?: { classes?: string };
  showPasswordText?: string;
  hidePasswordText?: string;
  showPasswordAriaLabelText?: string;
  hidePasswordAriaLabelText?: string;
  passwordShownAnnouncementText?: string;
  passwordHiddenAnnouncementText?: string;
}

function ShowButton({ id, props }: { id: string; props: PasswordInputProps }) {
  return (
    <Button
      type="button"
      classes={classNames(
        'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
        props.button?.classes,
      )}
      text={props.showPasswordText ?? 'Show'}
      attributes={{
        'aria-controls': id,
        'aria-label': props.showPasswordAriaLabelText ?? 'Show password',
        hidden: true,
      }}
    />
  );
}

/** In: a name and a label. Out: a field for a password, with a button that shows what was typed. */
export function PasswordInput(props: PasswordInputProps) {
  const { formGroup, name, label, hint, errorMessage, describedBy, value, disabled } = props;
  const id = props.id || name;
  const attributes = {
    'data-module': 'govuk-password-input',
    ...translationAttributes({
      'show-password': props.showPasswordText,
      'hide-password': props.hidePasswordText,
      'show-password-aria-label': props.showPasswordAriaLabelText,
      'hide-password-aria-label': props.hidePasswordAriaLabelText,
      'password-shown-announcement': props.passwordShownAnnouncementText,
      'password-hidden-announcement': props.passwordHiddenAnnouncementText,
    }),
    ...formGroup?.attributes,
  };
  const after = (
    <>
      <ShowButton id={id} props={props} />
      {contentOf(formGroup?.afterInput)}
    </>
  );
  return (
    <Input
      {...{ id, name, label, hint, errorMessage, describedBy, value, disabled }}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      classes={classNames('govuk-password-input__input govuk-js-password-input-input', props.classes)}
      attributes={props.attributes}
      inputWrapper={{ classes: 'govuk-password-input__wrapper' }}
      formGroup={{
        classes: classNames('govuk-password-input', formGroup?.classes),
        attributes,
        beforeInput: formGroup?.beforeInput,
        afterInput: { html: after },
      }}
    />
  );
}
