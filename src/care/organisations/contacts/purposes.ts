/** Whom people ring, by purpose. */
export const purposes = {
  'on-call': 'Manager on call',
  'duty-team': 'Duty team of the council',
  'emergency-duty-team': 'Emergency duty team, at night and at weekends',
  police: 'Local police, when it is not an emergency',
  'data-protection': 'Data protection officer',
  hearth: 'The people who run this service',
} as const;
export type Purpose = keyof typeof purposes;

/** One line of whom people ring. */
export interface Contact {
  readonly purpose: Purpose;
  readonly telephone: string;
}
