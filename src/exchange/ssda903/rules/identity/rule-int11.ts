import { sameAsHeader } from './same-as-header.ts';

export const ruleInt11 = sameAsHeader('INT11', 'AD1', 'DOB');
