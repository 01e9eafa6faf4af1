import { organisationKinds as kinds, organisationRoles, settingRoles } from '../../care/index.ts';

type Names<Of> = [keyof Of & string, ...(keyof Of & string)[]];
const namesOf = <Of extends object>(of: Of) => Object.keys(of) as Names<Of>;

/** What an account may be opened as: the roles of a membership. */
export const roles = [...new Set([...namesOf(settingRoles), ...namesOf(organisationRoles)])];

/** Those who work in one setting. The others may work for an organisation as a whole. */
export const rolesOfASetting: readonly string[] = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
];

export const organisationKinds = namesOf(kinds);
export const settingKinds = ['childrens-home', 'foster-home', 'supported-accommodation'] as const;
