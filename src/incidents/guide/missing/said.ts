import { concernKinds, type SaidOfAbsence, vulnerabilities } from '../../../protocol/index.ts';
import { type Answers, allOf, oneOf } from '../question.ts';

const said = (live: Answers, id: string): boolean | null => {
  const answer = oneOf(live, id);
  return answer === '' ? null : answer === 'yes';
};

/** What the answers say of an absence; null where nothing was answered, or nothing was asked. */
export function saidOfAbsence(live: Answers) {
  const ticked = allOf(live, 'vulnerable');
  return {
    immediateDanger: said(live, 'danger'),
    whereaboutsKnown: said(live, 'known'),
    significantRisk: said(live, 'risk'),
    enquiriesMade: said(live, 'looked'),
    vulnerability: vulnerabilities.filter((one) => ticked.includes(one)),
    concerns: concernKinds.filter((one) => ticked.includes(one)),
  } satisfies SaidOfAbsence;
}
