export { action } from './action.tsx';
export type { Action, ActionParts, Confirm, Done } from './action-parts.ts';
export { checkedBy } from './checked-by.ts';
export { choice, choices, pick, yesNo } from './choice-fields.tsx';
export { day } from './day-field.tsx';
export type { Field, Moment } from './field.ts';
export { ActionForm, Fields, type Filled, Problems, Unseen } from './filled.tsx';
export { forPrograms } from './for-programs.tsx';
export {
  answered,
  asTyped,
  type Form,
  form,
  readJson,
  readTyped,
  type Shape,
  schemaOf,
  sentAs,
  typedSoFar,
  type ValuesOf,
  type ValuesOfShape,
} from './form.ts';
export { answersInRow, inColumns } from './in-columns.ts';
export { KeptForm, keptPage } from './kept-page.tsx';
export { keptSoFar, readKept } from './kept-so-far.ts';
export { moment, momentOf, time } from './moment-field.tsx';
export { openAction } from './open-action.tsx';
export { carried, file, marks, number, pressed } from './other-fields.tsx';
export { pickUnlessOne } from './pick-unless-one.tsx';
export { pressAt } from './press.ts';
export { ReadBack } from './read-back.tsx';
export { readDay, typedDay } from './read-day.ts';
export { reference } from './reference.tsx';
export { rows } from './rows.tsx';
export { SearchForm, sought } from './search-form.tsx';
export { oneTimeNumber, secret } from './secret.tsx';
export { line, quoted, words } from './text-fields.tsx';
export { tick } from './tick.tsx';
export { uploads } from './uploads-field.tsx';
export { withoutExample } from './without-example.ts';
export { leadingTo } from './writing.tsx';
