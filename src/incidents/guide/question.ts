/** One answer as it is kept: a chosen value, several chosen values, or a number or day written as text. */
export type AnswerValue = string | readonly string[];

/** Answers by the id of their question. Plain and JSON-safe; a record keeps them in its draft. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** The fields of a form as they were sent, by name. */
export type Fields = Readonly<Record<string, AnswerValue>>;

/** Words of an answer: the same always, or by what was answered before, as where the editions differ. */
type Words = string | ((live: Answers) => string);

/** One answer to choose. */
export interface Option {
  readonly value: string;
  readonly label: Words;
  readonly hint?: Words;
  /** Whether it is offered, given what has been answered before; always, if left out. */
  readonly needed?: (live: Answers) => boolean;
  /** "None of these": cannot be chosen together with others. */
  readonly exclusive?: boolean;
}

/** An answer as it is offered: its words are settled. */
export type OfferedOption = Omit<Option, 'label' | 'hint'> & {
  readonly label: string;
  readonly hint?: string;
};

interface QuestionParts {
  readonly id: string;
  readonly title: string;
  /** What it is called in a list of answers. */
  readonly short: string;
  readonly hint?: string;
  /** What is said when nothing was answered. */
  readonly error: string;
  /** Whether the facts need it, given the answers to the questions before it. */
  readonly needed: (live: Answers) => boolean;
  /** What happened may belong to another door of the guide: then the page says where. */
  readonly offersDoors?: true;
}

export interface RadiosQuestion extends QuestionParts {
  readonly kind: 'radios';
  readonly options: readonly Option[];
}

export interface CheckboxesQuestion extends QuestionParts {
  readonly kind: 'checkboxes';
  readonly options: readonly Option[];
}

export interface NumberQuestion extends QuestionParts {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  /** What is said when the number is outside. */
  readonly outside: string;
}

/** Today, yesterday or another day; kept as `YYYY-MM-DD`. */
export interface DayQuestion extends QuestionParts {
  readonly kind: 'choice-with-date';
  /** The first day allowed, `YYYY-MM-DD`; the last is today. */
  readonly from: string;
}

/** One question of the guide. */
export type Question = RadiosQuestion | CheckboxesQuestion | NumberQuestion | DayQuestion;

/** The questions behind one door of the guide, in the order of asking: a question depends only on those before it. */
export interface Flow {
  /** What the door is called. */
  readonly name: string;
  /** Where they are asked. */
  readonly path: string;
  readonly questions: readonly Question[];
  /** The question asked in view of the answer, before that is final. */
  readonly last?: string;
  /** One press answers a question and goes on. */
  readonly taps?: true;
}

/** Every value of an answer. What is no text, in answers that were kept elsewhere, counts as nothing. */
export function allOf(answers: Answers, id: string): readonly string[] {
  const value: unknown = Object.hasOwn(answers, id) ? answers[id] : undefined;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The one value of an answer, empty when there is none. */
export function oneOf(answers: Answers, id: string): string {
  return allOf(answers, id)[0] ?? '';
}

const wordsFor = (words: Words, live: Answers): string => (typeof words === 'string' ? words : words(live));

/** The options offered, given the answers before. */
export function optionsFor(
  question: RadiosQuestion | CheckboxesQuestion,
  live: Answers,
): readonly OfferedOption[] {
  return question.options
    .filter((option) => option.needed?.(live) ?? true)
    .map(({ label, hint, ...option }) => ({
      ...option,
      label: wordsFor(label, live),
      ...(hint === undefined ? {} : { hint: wordsFor(hint, live) }),
    }));
}

/** For questions that every incident needs. */
export const always = (): boolean => true;

/** Whether a kind of conduct was chosen. */
export function happened(live: Answers, kind: string): boolean {
  return allOf(live, 'kinds').includes(kind);
}

/** Yes, no, not sure, in words that can be changed. */
export function yesNoNotSure(yes = 'Yes', no = 'No', notSure = 'I am not sure'): readonly Option[] {
  return [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
    { value: 'not-sure', label: notSure },
  ];
}

/** Yes or no, in words that can be changed. */
export function yesNo(yes = 'Yes', no = 'No'): readonly Option[] {
  return [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
}
