import { childInHeader } from './child-in-header.ts';

export const ruleInt04 = childInHeader('INT04', 'Missing');
