import type { ChildRule } from '../rule.ts';
import { unknownCodeOrBlank } from '../unknown-code.ts';

export const rule103: ChildRule = {
  code: '103',
  message: 'Ethnicity is blank or not one of the codes. NOBT says that it is not known yet.',
  fields: ['ETHNIC'],
  tables: ['Header'],
  check: unknownCodeOrBlank('Header', 'ETHNIC'),
};
