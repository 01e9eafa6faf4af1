import { sexAsLetter } from '../../codes/sex.ts';
import type { ChildRule } from '../rule.ts';

/** Numbers and letters are compared by what they mean, so that the year of the change raises nothing. */
export const rule202: ChildRule = {
  code: '202',
  message: "Sex is not the one that last year's return has for this child.",
  fields: ['SEX'],
  tables: ['Header'],
  lastYear: ['Header'],
  check: (child) =>
    child
      .rows('Header')
      .filter((header) =>
        child
          .last('Header')
          .some((last) => sexAsLetter(header.text('SEX')) !== sexAsLetter(last.text('SEX'))),
      ),
};
