import type { StandsIn } from '../tables.ts';

/** Where an offer of support stands, as people say it. */
export const stands: Readonly<Record<StandsIn, string>> = {
  'employment-policy': 'In the employment policy',
  'behaviour-policy': 'In the behaviour policy',
  both: 'In the employment policy and the behaviour policy',
  neither: 'In neither policy yet',
};
