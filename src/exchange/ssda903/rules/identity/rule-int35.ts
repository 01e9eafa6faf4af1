import { oncePerTable } from './once-per-table.ts';

export const ruleInt35 = oncePerTable('INT35', 'PrevPerm');
