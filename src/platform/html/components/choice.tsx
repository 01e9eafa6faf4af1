import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Attributes, type Content, contentOf, type Styled } from './content.tsx';
import { Hint, type HintProps } from './hint.tsx';
import { Label } from './label.tsx';

/** One answer to choose, among radios or checkboxes. */
export interface ChoiceOptions extends Content {
  value?: string | number;
  id?: string;
  checked?: boolean;
  disabled?: boolean;
  label?: Styled;
  hint?: HintProps;
  /** Shown only once this answer is chosen. */
  conditional?: { html?: ComponentChildren };
  attributes?: Attributes;
}

/** Words between two answers, such as "or". */
export interface DividerOptions {
  divider: string;
}

interface ChoiceProps {
  kind: 'radios' | 'checkboxes';
  id: string;
  name: string;
  item: ChoiceOptions;
  checked: boolean;
  describedBy?: string;
  behaviour?: string;
}

/** The id of the answer at that place: the first bears the group's own, so that an error can link to it. */
export function choiceId(idPrefix: string, item: { id?: string }, index: number): string {
  return item.id || (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
}

/** In: words between two answers. Out: the divider. */
export function Divider({ kind, divider }: DividerOptions & { kind: ChoiceProps['kind'] }) {
  return <div class={`govuk-${kind}__divider`}>{divider}</div>;
}

/** In: one answer. Out: its button or box with label and hint, and what it reveals. */
export function Choice({ kind, id, name, item, checked, describedBy, behaviour }: ChoiceProps) {
  const block = `govuk-${kind}`;
  const hint = contentOf(item.hint) ? item.hint : undefined;
  const hintId = `${id}-item-hint`;
  const revealed = item.conditional?.html;
  return (
    <>
      <div class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
          checked={checked}
          disabled={Boolean(item.disabled)}
          data-aria-controls={revealed ? `conditional-${id}` : undefined}
          data-behaviour={behaviour || undefined}
          aria-describedby={classNames(describedBy, hint && hintId) || undefined}
          {...item.attributes}
        />
        <Label
          text={item.text}
          html={item.html}
          classes={classNames(`${block}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        />
        {hint && <Hint {...hint} id={hintId} classes={classNames(`${block}__hint`, hint.classes)} />}
      </div>
      {revealed && (
        <div
          class={classNames(`${block}__conditional`, !checked && `${block}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {revealed}
        </div>
      )}
    </>
  );
}
