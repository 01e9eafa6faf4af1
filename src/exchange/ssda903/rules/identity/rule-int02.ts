import { childInHeader } from './child-in-header.ts';

export const ruleInt02 = childInHeader('INT02', 'PlacedAdoption');
