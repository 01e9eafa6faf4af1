import { childInHeader } from './child-in-header.ts';

export const ruleInt09 = childInHeader('INT09', 'UASC');
