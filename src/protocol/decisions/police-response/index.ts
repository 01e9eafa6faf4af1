import * as z from 'zod';
import type { AnswerOf } from '../../checked.ts';
import { decisionByCells } from '../../engine/by-cells/decision.ts';
import { outcomeByCells } from '../../engine/by-cells/outcome.ts';
import { policeResponseCautionRules } from './cautions.ts';
import {
  gravityOf,
  outcome21s,
  type PoliceResponseAnswer,
  type PoliceResponseEffect,
  responses,
  weigh,
} from './effect.ts';
import { policeResponseExamples } from './examples.ts';
import { policeResponseFactsSchema } from './facts.ts';
import { roleIn } from './people.ts';
import { policeResponseStepRules } from './steps.ts';
import { outcome21 } from './tables/outcome-21.ts';
import { response } from './tables/response.ts';
import { safeguarding } from './tables/safeguarding.ts';
import {
  besides,
  policeResponseCells,
  policeResponseColumns,
  policeResponseSituation,
} from './vocabulary.ts';

const answer = {
  response: z.enum(responses),
  outcome21: z.enum(outcome21s).describe('how the edition stands to it; it still names them as a suspect'),
  safeguardingReport: z.boolean().describe('whether partners are told through the safeguarding hub'),
};

/** The answer to "something is reported to us: what do we do?" (contract of the police-response decision). */
export const policeResponseOutcomeSchema = outcomeByCells('police-response', answer, answer).meta({
  id: 'PoliceResponseOutcome',
});
export type PoliceResponseOutcome = AnswerOf<typeof policeResponseOutcomeSchema>;

const settled = (effects: readonly PoliceResponseEffect[]): PoliceResponseAnswer => {
  const { law: _, ...found } = Object.assign({}, ...effects);
  return found;
};

/** What the police do when something about a child or young adult in care is reported to them (POL-01 to POL-05, INC-11). */
export const policeResponse = decisionByCells({
  name: 'police-response',
  dayOf: 'the report',
  facts: policeResponseFactsSchema,
  columns: policeResponseColumns,
  cells: policeResponseCells,
  situation: policeResponseSituation,
  besides,
  tables: [response, outcome21, safeguarding],
  answer: settled,
  brief: (found) => found,
  gravity: gravityOf,
  weigh,
  steps: policeResponseStepRules,
  cautions: policeResponseCautionRules,
  roleOf: roleIn,
  examples: policeResponseExamples,
});

export type { PoliceResponse } from './effect.ts';
export { policeResponseFactsSchema };
