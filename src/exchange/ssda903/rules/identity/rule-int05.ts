import { childInHeader } from './child-in-header.ts';

export const ruleInt05 = childInHeader('INT05', 'OC2');
