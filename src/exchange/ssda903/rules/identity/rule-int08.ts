import { childInHeader } from './child-in-header.ts';

export const ruleInt08 = childInHeader('INT08', 'Reviews');
