import { oncePerTable } from './once-per-table.ts';

export const ruleInt32 = oncePerTable('INT32', 'Header');
