import { childInHeader } from './child-in-header.ts';

export const ruleInt06 = childInHeader('INT06', 'OC3');
