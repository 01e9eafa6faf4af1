import type { Row } from '../../child/row.ts';
import type { ChildRule } from '../rule.ts';

const inCapitals = (header: Row): string | undefined => header.text('ETHNIC')?.toUpperCase();

export const rule204: ChildRule = {
  code: '204',
  message: "Ethnicity is not the one that last year's return has for this child.",
  fields: ['ETHNIC'],
  tables: ['Header'],
  lastYear: ['Header'],
  check: (child) =>
    child
      .rows('Header')
      .filter((header) => child.last('Header').some((last) => inCapitals(header) !== inCapitals(last))),
};
