import { oncePerTable } from './once-per-table.ts';

export const ruleInt34 = oncePerTable('INT34', 'OC3');
