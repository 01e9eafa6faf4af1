import { oncePerTable } from './once-per-table.ts';

export const ruleInt36 = oncePerTable('INT36', 'UASC');
