/** What an account may be opened as: the roles of a membership. */
export const roles = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'supervising-social-worker',
  'social-worker',
  'personal-adviser',
  'duty-officer',
  'administrator',
] as const;

/** Those who work in one setting. The others may work for an organisation as a whole. */
export const rolesOfASetting: readonly string[] = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
];

export const organisationKinds = ['local-authority', 'provider', 'youth-justice-service', 'police'] as const;
export const settingKinds = ['childrens-home', 'foster-home', 'supported-accommodation'] as const;
