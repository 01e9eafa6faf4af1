import { childInHeader } from './child-in-header.ts';

export const ruleInt07 = childInHeader('INT07', 'PrevPerm');
