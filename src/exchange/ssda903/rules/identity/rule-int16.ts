import { sameAsHeader } from './same-as-header.ts';

export const ruleInt16 = sameAsHeader('INT16', 'PrevPerm', 'DOB');
