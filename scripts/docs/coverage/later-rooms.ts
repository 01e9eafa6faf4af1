import { type CoverageOf, followed, guided } from '../duty-coverage.ts';

/** What the incident already does of duties whose rooms come later: police, placements, migrants, review. */
export const laterRoomsCoverage: CoverageOf = {
  'POL-01': {
    status: 'partly',
    how: 'Carers are told what a call sets in motion.',
    ...guided,
    missing: 'The handling of the call by the police.',
  },
  'OOA-05': {
    status: 'partly',
    how: "A step of the setting's manager.",
    ...followed,
    missing: `The police's half, and the gravity score.`,
  },
  'MIG-02': {
    status: 'partly',
    how: 'A step of the social worker or personal adviser.',
    ...followed,
    missing: `Contact with the police other than through an incident.`,
  },
  'MIG-03': {
    status: 'partly',
    how: 'The referral, advice on the defence with a flag that will travel to charging, and advice on a conviction offered and recorded.',
    ...followed,
    missing: 'Charging itself, which reads the flag.',
  },
  'MIG-04': {
    status: 'partly',
    how: 'A worry that can be named in the guide and the record; a step sees that they are treated as a child. The rules reach to 25.',
    ...guided,
    missing: 'Nothing looks for it where nobody names it, and the police have no account to be asked.',
  },
  'GOV-07': {
    status: 'partly',
    how: '`hearth replay` takes past decisions again under another edition or a draft and names each that would change. Our readings are listed in docs/decision-tables.',
    files: ['src/cli/replay.ts', 'src/protocol/engine/replay.ts'],
    tests: ['src/protocol/engine/replay.test.ts', 'src/protocol/decisions/incident/draft.test.ts'],
    missing: 'The date of the next review, and decisions other than that of the incident.',
  },
};
