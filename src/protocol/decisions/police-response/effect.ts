import type { WithLaw } from '../../engine/by-cells/reasons.ts';

/** What the police do, from leaving it to the setting to coming. */
export const responses = [
  'leave-to-setting',
  'no-attendance-crime-report',
  'call-back-agree-no-attendance',
  'attend',
] as const;
export type PoliceResponse = (typeof responses)[number];

/** How outcome 21 stands: what the edition says of it, from nothing to preferred. */
export const outcome21s = ['not-here', 'consider', 'preferred'] as const;
export type Outcome21 = (typeof outcome21s)[number];

/** What a row leads to: each table settles one of the three. */
export interface PoliceResponseEffect extends WithLaw {
  readonly response?: PoliceResponse;
  readonly outcome21?: Outcome21;
  readonly safeguardingReport?: boolean;
}

/** What the police do, how outcome 21 stands, and whether partners get a safeguarding report. */
export interface PoliceResponseAnswer extends Readonly<Record<string, unknown>> {
  readonly response: PoliceResponse;
  readonly outcome21: Outcome21;
  readonly safeguardingReport: boolean;
}

/** The gravity of what a row leads to: how near the police come; for the child’s safety, whether partners are told. */
export const gravityOf = ({ response, safeguardingReport }: PoliceResponseEffect): number =>
  (response ? responses.indexOf(response) : 0) + (safeguardingReport ? 1 : 0);

/** Tells answers apart: the response first. */
export const weigh = ({ response, outcome21, safeguardingReport }: PoliceResponseAnswer): number =>
  responses.indexOf(response) * 10 + (2 - outcome21s.indexOf(outcome21)) * 2 + (safeguardingReport ? 1 : 0);
