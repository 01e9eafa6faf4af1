import { type Field, faultsIn } from './field.ts';

/** A field with one more check of its own, asked where the others find nothing. */
export const checkedBy = <Value>(field: Field<Value>, also: Field<Value>['check']): Field<Value> => ({
  ...field,
  check: (value, at) => {
    const faults = faultsIn(field.check(value, at));
    return faults.length > 0 ? faults : also(value, at);
  },
});
