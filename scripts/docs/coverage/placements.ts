import type { CoverageOf, DutyCoverage } from '../duty-coverage.ts';

const asked = {
  routes: ['POST /api/v1/decisions/:decision', 'GET /moves/:moveId'],
  tables: ['placement_move', 'move_task'],
  tests: ['src/protocol/decisions/placement/verify.test.ts'],
} as const;

const partly = (missing: string): DutyCoverage => ({
  status: 'partly',
  how: 'The placement decision asks for it, and a move makes it a task with an owner and a clock.',
  ...asked,
  missing,
});
const notSent =
  'The notice itself is written and sent outside; what is kept is that it was sent, to whom and when.';

/** Placements and commissioning. */
export const placementsCoverage: CoverageOf = {
  'PLC-01': partly('Registration is what we are told; it is not compared with the list of Ofsted.'),
  'PLC-02': partly('The assessment of needs is not kept here.'),
  'OOA-01': partly(notSent),
  'OOA-02': partly('The contract is not kept, only that it holds the pledge.'),
  'OOA-03': partly('The agreement with the local police is not kept as such, only as evidence of the step.'),
  'OOA-04': partly(notSent),
  'OOA-06': partly(notSent),
  'OOA-07': partly(notSent),
  'CMS-03': partly('Only the settings that somebody has entered.'),
  'CMS-04': partly('The information given before a placement starts is not kept as such.'),
  'CMS-05': partly('Dispute steps are kept as they are entered; nothing leads through them.'),
  'CMS-06': partly('Notes are kept; nobody is told when one is due for review.'),
  'PRI-15': partly('Only what a move asks for.'),
  'COM-LA-03': partly('Only what a move asks for.'),
  'COM-EDU-03': partly('Only what a move asks for.'),
  'COM-PRI-03': partly('Only what a move asks for.'),
  'COM-PRV-01': partly('The contract is not kept, only that it holds the pledge.'),
  'JUS-01': partly('Only what a move asks for.'),
  'MIG-01': {
    status: 'partly',
    how: 'Nationality and immigration are kept apart, for those who need them, and nobody is assumed to be British.',
    routes: ['GET /children/:childId'],
    tables: ['nationality_entry'],
    tests: ['test/sharing/agreement-matrix.test.ts'],
    missing: 'Nobody is asked to think of it when a child meets the police or a court.',
  },
};
