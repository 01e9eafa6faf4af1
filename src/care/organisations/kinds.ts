/** The kinds of organisation there are, in the words of those who look for one. */
export const organisationKinds = {
  'local-authority': 'Local authority',
  provider: 'Runs homes',
  'youth-justice-service': 'Youth justice service',
  police: 'Police',
  court: 'Court',
  prison: 'Prison or secure place',
  probation: 'Probation',
  health: 'Health',
  school: 'School or college',
  'virtual-school': 'Virtual school',
  advocacy: 'Advocacy',
  voluntary: 'Voluntary',
} as const;
export type OrganisationKind = keyof typeof organisationKinds;

/** Whether it is one of them. */
export function isKind(kind: string): kind is OrganisationKind {
  return Object.hasOwn(organisationKinds, kind);
}
