import { childInHeader } from './child-in-header.ts';

export const ruleInt01 = childInHeader('INT01', 'AD1');
