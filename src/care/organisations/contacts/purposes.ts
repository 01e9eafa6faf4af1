/** What people are reached for, and how it is asked. */
export const purposes = {
  'on-call': 'Manager on call',
  'duty-team': 'Duty team of the council, in the daytime',
  'emergency-duty-team': 'Emergency duty team, at night and at weekends',
  'designated-officer': 'Designated officer for allegations about adults (LADO)',
  police: 'Local police, when it is not an emergency',
  'police-online': 'Online form of the police for partners',
  'data-protection': 'Data protection officer',
  hearth: 'The people who run this service',
} as const;
export type Purpose = keyof typeof purposes;

/** How somebody is reached, and who last checked it. */
export interface Contact {
  readonly purpose: Purpose;
  /** A number, with a name or hours where that helps; the online form has an address. */
  readonly telephone: string;
  readonly checked_on: string;
  readonly checked_by_name: string | null;
}
