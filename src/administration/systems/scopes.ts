/**
 * The parts of the API that another system may be let ask, by the word with which the API's description groups them. To
 * review a record, to import, to bring people in and to hand children on takes a person.
 */
export const scopes = {
  children: 'Read the care status of a child',
  chronology: 'Read what happened, in order',
  incidents: 'Send and read records of incidents',
  steps: 'Read and answer steps',
  missing: 'Report that a child is missing, and read it',
  exploitation: 'Send and read screenings and referrals',
  substances: 'Send and read items that were taken',
  restraints: 'Send and read restraints',
  moves: 'Send and read moves',
  training: 'Read how many people had the training',
} as const;
export type Scope = keyof typeof scopes;
