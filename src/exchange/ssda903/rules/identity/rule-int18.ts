import { sameAsHeader } from './same-as-header.ts';

export const ruleInt18 = sameAsHeader('INT18', 'UASC', 'DOB');
