import { sameAsHeader } from './same-as-header.ts';

export const ruleInt14 = sameAsHeader('INT14', 'OC2', 'DOB');
