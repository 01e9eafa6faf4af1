/** What people do in a setting. */
export const settingRoles = {
  carer: 'Carer',
  'foster-carer': 'Foster carer',
  'support-worker': 'Support worker',
  'registered-manager': 'Registered manager',
  'supervising-social-worker': 'Supervising social worker',
} as const;

/** What people do for an organisation as a whole. */
export const organisationRoles = {
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
  'personal-adviser': 'Personal adviser',
  'independent-reviewing-officer': 'Independent reviewing officer',
  'nominated-officer': 'Nominated officer, who approves homes out of area',
  director: "Director of children's services",
  'virtual-school-head': 'Virtual school head',
  'virtual-school': 'Virtual school',
  'youth-justice-worker': 'Youth justice worker',
  advocate: 'Advocate',
  'appropriate-adult': 'Appropriate adult',
  'health-worker': 'Health worker',
  'police-officer': 'Police officer',
  commissioner: 'Commissioner',
  'placement-officer': 'Placement officer',
  'duty-officer': 'Duty officer',
  'information-governance': 'Information governance',
  administrator: 'Administrator',
} as const;

/** What people are to a child by name. */
export const involvementRoles = {
  'social-worker': 'Social worker',
  'personal-adviser': 'Personal adviser',
  'independent-reviewing-officer': 'Independent reviewing officer',
  'supervising-social-worker': 'Supervising social worker',
  'youth-justice-worker': 'Youth justice worker',
  advocate: 'Advocate',
  'appropriate-adult': 'Appropriate adult',
  'key-worker': 'Key worker',
  'virtual-school': 'Virtual school',
  'health-worker': 'Health worker',
} as const;

const all: Readonly<Record<string, string>> = { ...settingRoles, ...organisationRoles, ...involvementRoles };

/** A role as a label. */
export const roleLabel = (role: string): string => all[role] ?? role.replaceAll('-', ' ');
