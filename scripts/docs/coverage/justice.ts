import { type CoverageOf, movedWith } from '../duty-coverage.ts';

/** Children who are already in the justice system: what a move asks for. */
export const justiceCoverage: CoverageOf = {
  'JUS-01': {
    status: 'partly',
    how: 'A move of a child on an order or a disposal tells the people who supervise them, and under 2021 makes it a task to agree who does what.',
    ...movedWith('placement/home-supervision', 'placement/disposal-agreed'),
    missing:
      'It comes with a move only. Neither plan is kept, and nothing asks the child or shows whether the two agree.',
  },
};
