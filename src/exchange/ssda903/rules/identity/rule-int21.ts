import { sameAsHeader } from './same-as-header.ts';

export const ruleInt21 = sameAsHeader('INT21', 'UASC', 'SEX');
