import { sameAsHeader } from './same-as-header.ts';

export const ruleInt12 = sameAsHeader('INT12', 'PlacedAdoption', 'DOB');
