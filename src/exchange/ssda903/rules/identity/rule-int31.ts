import { oncePerTable } from './once-per-table.ts';

export const ruleInt31 = oncePerTable('INT31', 'AD1');
