import { sameAsHeader } from './same-as-header.ts';

export const ruleInt13 = sameAsHeader('INT13', 'Missing', 'DOB');
