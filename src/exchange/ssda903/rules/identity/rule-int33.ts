import { oncePerTable } from './once-per-table.ts';

export const ruleInt33 = oncePerTable('INT33', 'OC2');
