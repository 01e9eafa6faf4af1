/** What somebody is on duty as. */
export const duties = {
  'social-work': 'Out-of-hours social work',
  'manager-on-call': 'Manager on call',
} as const;
export type Duty = keyof typeof duties;
