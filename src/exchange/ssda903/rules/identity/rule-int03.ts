import { childInHeader } from './child-in-header.ts';

export const ruleInt03 = childInHeader('INT03', 'Episodes');
