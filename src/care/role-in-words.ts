const words: Readonly<Record<string, string>> = {
  carer: 'carer',
  'foster-carer': 'foster carer',
  'support-worker': 'support worker',
  'registered-manager': 'registered manager',
  'supervising-social-worker': 'supervising social worker',
  'social-worker': 'social worker',
  'personal-adviser': 'personal adviser',
  'independent-reviewing-officer': 'independent reviewing officer',
  'youth-justice-worker': 'youth justice worker',
  'director-of-childrens-services': "director of children's services",
  'duty-officer': 'duty officer',
  'key-worker': 'key worker',
};

/** A role as people say it. */
export function roleInWords(role: string): string {
  return words[role] ?? role.replaceAll('-', ' ');
}
