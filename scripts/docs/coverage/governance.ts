import type { CoverageOf } from '../duty-coverage.ts';

/** Governance: what boards can have already. */
export const governanceCoverage: CoverageOf = {
  'GOV-02': {
    status: 'partly',
    how: 'The 903 return of an authority is read in, checked and kept with where each value came from.',
    routes: ['POST /imports', 'POST /imports/:importId/confirm', 'POST /api/v1/imports'],
    tables: ['return_import', 'return_episode'],
    tests: ['test/exchange/import-return.test.ts'],
    missing:
      'No figures are drawn from it for a board. Police and youth justice systems are not read, and what children in care councils say is not brought to a board.',
  },
  'GOV-07': {
    status: 'partly',
    how: '`hearth replay` takes past decisions again under another edition or a draft and names each that would change. Our readings are listed in docs/decision-tables.',
    files: ['src/cli/replay.ts', 'src/protocol/engine/replay.ts'],
    tests: ['src/protocol/engine/replay.test.ts', 'src/protocol/decisions/incident/draft.test.ts'],
    missing: 'The date of the next review, and decisions other than that of the incident.',
  },
};
