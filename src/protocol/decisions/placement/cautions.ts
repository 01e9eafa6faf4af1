import { citesIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import type { Caution } from '../../engine/answer.ts';
import { ifDangerous } from '../../engine/if-dangerous.ts';

/** A warning that rows can ask for. */
export interface CautionRule {
  readonly id: string;
  /** The duties behind it; under an edition it cites those that the edition contains. */
  readonly cites: readonly string[];
  readonly text: string;
}

const rules = [
  { ...ifDangerous, cites: ['INC-05'] },
  {
    id: 'not-registered',
    cites: ['PLC-01', 'PLC-02'],
    text: 'To run a home that must be registered and is not is against the law. No approval makes it lawful, however great the hurry.',
  },
  {
    id: 'no-list-of-the-unregistered',
    cites: ['PLC-01', 'PLC-02'],
    text: 'There is no list of homes that are not registered. The only sign is that a home is missing from the register.',
  },
  {
    id: 'too-young-for-it',
    cites: ['PLC-01', 'PLC-02'],
    text: 'Supported accommodation gives support, not care. Below 16 a child in care may not live there, registered or not. (Inferred: the texts do not say so; the law does since September 2021.)',
  },
  {
    id: 'area-not-known',
    cites: ['OOA-01', 'PRI-05'],
    text: 'Nobody knows yet whose area the home is in. Until you find out, this answer treats it as far away. (Inferred: so no approval and no notice is missed.)',
  },
  {
    id: 'risk-moves-too',
    cites: ['PRI-05'],
    text: 'A move away does not always leave the risk behind. Often it goes with the child, who is now far from friends and family.',
  },
  {
    id: 'telling-may-harm',
    cites: ['PRI-05', 'PRI-01'],
    text: 'Do not tell a parent, a person with contact or the last carer where that would put the child at risk of significant harm. Write down who was not told, and why. (Inferred: the texts do not say so; regulation 13 does.)',
  },
  {
    id: 'with-their-agreement',
    cites: ['OOA-01', 'PRI-05'],
    text: 'A care leaver decides what is told about them. Ask first; without agreement tell nobody who need not know. (Inferred: the text asks for the same contact as for those looked after and does not speak of agreement.)',
  },
  {
    id: 'police-hear-of-needs',
    cites: ['OOA-03', 'PRI-05'],
    text: 'Tell the police what helps and what frightens, not a list of what was done. Nobody should arrive as a suspect. (Inferred: the text asks for the needs to be shared and leaves open what else is.)',
  },
  {
    id: 'protocol-applies-here',
    cites: ['OOA-07'],
    text: 'The Protocol applies to everybody who lives here, whichever authority they come from.',
  },
  {
    id: 'sharing-the-disposal',
    cites: ['JUS-01'],
    text: 'A disposal out of court is told to nobody who need not know. (Inferred: the 2021 edition asks for notice of court orders only.)',
  },
] as const satisfies readonly CautionRule[];

/** The id of a caution that a row can ask for. */
export type CautionId = (typeof rules)[number]['id'];

/** Every caution, in the order in which they are given. */
export const placementCautionRules: readonly CautionRule[] = rules;

/** The cautions asked for, in the order of the rules. */
export function cautionsFor(asked: readonly string[], edition: EditionId): Caution[] {
  return placementCautionRules
    .filter(({ id }) => asked.includes(id))
    .map(({ id, cites, text }) => ({ id, cites: citesIn(cites, edition), text }));
}
