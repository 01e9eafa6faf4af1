import { sameAsHeader } from './same-as-header.ts';

export const ruleInt15 = sameAsHeader('INT15', 'OC3', 'DOB');
