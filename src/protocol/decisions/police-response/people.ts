/** Who does a step of the police’s response, or of the setting’s. */
export const policeResponseRoles = [
  'first-contact',
  'police-supervisor',
  'officer-in-the-case',
  'registered-manager',
  'social-worker',
  'personal-adviser',
] as const;
export type PoliceResponseOwner =
  | 'first-contact'
  | 'police-supervisor'
  | 'officer-in-the-case'
  | 'registered-manager'
  | 'allocated-worker';

/** The role that fills each place: from 18 the personal adviser. */
export const roleIn =
  ({ age }: { readonly age: number }) =>
  (owner: PoliceResponseOwner): string =>
    owner === 'allocated-worker' ? (age < 18 ? 'social-worker' : 'personal-adviser') : owner;
