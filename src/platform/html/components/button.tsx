import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';

export interface ButtonProps extends ContentProps, Styled {
  id?: string;
  /** Makes it a link that looks like a button. */
  href?: string;
  type?: 'submit' | 'button' | 'reset';
  name?: string;
  value?: string;
  disabled?: boolean;
  preventDoubleClick?: boolean;
  isStartButton?: boolean;
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

/** In: words and what the button does. Out: a button, or with `href` a link that looks like one. */
export function Button({ classes, attributes, isStartButton, href, ...props }: ButtonProps) {
  const { id, type, name, value, disabled, preventDoubleClick } = props;
  const hasMarkup = Boolean(props.children || props.html);
  const words = wordsOf(props);
  const shared = {
    id: id || undefined,
    class: classNames('govuk-button', classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...attributes,
  };
  const inside = (
    <>
      {isStartButton && hasMarkup ? <span>{words}</span> : words}
      {isStartButton && <StartIcon />}
    </>
  );
  if (href) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: a link that looks like a button, as in the design system
      <a href={href} role="button" draggable={false} {...shared}>
        {inside}
      </a>
    );
  }
  return (
    <button
      type={type || 'submit'}
      name={name || undefined}
      value={value || undefined}
      disabled={Boolean(disabled)}
      aria-disabled={disabled ? 'true' : undefined}
      data-prevent-double-click={preventDoubleClick}
      {...shared}
    >
      {inside}
    </button>
  );
}
