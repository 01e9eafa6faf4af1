import { classNames } from './class-names.ts';
import { contentOf } from './content.ts';
import { Hint } from './hint.tsx';
import { Textarea, type TextareaProps } from './textarea.tsx';
import { translationAttributes } from './translations.ts';

type Plurals = Record<string, string>;

export interface CharacterCountProps extends Omit<TextareaProps, 'describedBy' | 'autocomplete'> {
  maxlength?: number | string;
  maxwords?: number | string;
  /** The percentage of the limit from which the count is shown. */
  threshold?: number | string;
  countType?: string;
  countMessage?: { classes?: string };
  /** May hold `%{count}`. */
  textareaDescriptionText?: string;
  charactersUnderLimitText?: Plurals;
  charactersAtLimitText?: string;
  charactersOverLimitText?: Plurals;
  wordsUnderLimitText?: Plurals;
  wordsAtLimitText?: string;
  wordsOverLimitText?: Plurals;
}

function countAttributes(props: CharacterCountProps, countType: string | undefined) {
  const hasLimit = Boolean(props.maxwords || props.maxlength);
  return {
    'data-module': 'govuk-character-count',
    'data-maxlength': props.maxlength,
    'data-maxwords': props.maxwords,
    'data-threshold': props.threshold,
    'data-count-type': countType,
    ...translationAttributes({
      'textarea-description':
        hasLimit || !props.textareaDescriptionText ? undefined : { other: props.textareaDescriptionText },
      'characters-under-limit': props.charactersUnderLimitText,
      'characters-at-limit': props.charactersAtLimitText,
      'characters-over-limit': props.charactersOverLimitText,
      'words-under-limit': props.wordsUnderLimitText,
      'words-at-limit': props.wordsAtLimitText,
      'words-over-limit': props.wordsOverLimitText,
    }),
    ...props.formGroup?.attributes,
  };
}

/** In: what a textarea takes, and a limit. Out: a textarea that says how much may still be written. */
export function CharacterCount(props: CharacterCountProps) {
  const { name, formGroup, classes, countMessage } = props;
  const id = props.id || name;
  const countType = props.countType || (props.maxwords ? 'words' : undefined);
  const limit = props.maxwords || props.maxlength;
  const unit = countType === 'words' ? 'words' : 'characters';
  const description = props.textareaDescriptionText || `You can enter up to %{count} ${unit}`;
  const message = (
    <>
      <Hint
        id={`${id}-info`}
        classes={classNames('govuk-character-count__message', countMessage?.classes)}
        text={limit ? description.replaceAll('%{count}', String(limit)) : undefined}
      />
      {contentOf(formGroup?.afterInput)}
    </>
  );
  return (
    <Textarea
      id={id}
      name={name}
      describedBy={`${id}-info`}
      rows={props.rows}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      label={props.label}
      hint={props.hint}
      errorMessage={props.errorMessage}
      classes={classNames('govuk-js-character-count', classes)}
      attributes={props.attributes}
      formGroup={{
        classes: classNames('govuk-character-count', formGroup?.classes),
        attributes: countAttributes(props, countType),
        beforeInput: formGroup?.beforeInput,
        afterInput: { html: message },
      }}
    />
  );
}
