import { sameAsHeader } from './same-as-header.ts';

export const ruleInt17 = sameAsHeader('INT17', 'Reviews', 'DOB');
