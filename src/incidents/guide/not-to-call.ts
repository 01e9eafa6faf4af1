import type { IncidentFacts, IncidentOutcome } from '../../protocol/index.ts';
import { deciderInWords } from './outcome-in-words.ts';

/** Whom not to call, and why. */
export interface NotToCall {
  readonly who: string;
  readonly why: string;
}

/** Whom not to call at this answer. */
export function notToCall(outcome: IncidentOutcome, facts: IncidentFacts): readonly NotToCall[] {
  const decider = deciderInWords(facts);
  switch (outcome.route) {
    case 'resolve-internally':
      return [
        {
          who: 'Do not call 999 or 101, and do not report it online.',
          why: 'What is reported as a crime is written down against them and can follow them for years. A family would put this right themselves.',
        },
      ];
    case 'manager-decides':
      return [
        { who: 'Do not call 999.', why: 'Nobody needs the police in the next minutes.' },
        {
          who: `Do not report it before ${decider} has decided.`,
          why: 'It may be put right without the police. Once it is reported, it cannot be taken back.',
        },
      ];
    case 'report-non-urgent':
      return [
        {
          who: 'Do not call 999.',
          why: 'Police cars at the door frighten everyone and are not needed. A report online or by 101 gives time to decide well.',
        },
      ];
    case 'call-999':
      return [
        {
          who: 'Do not use 101 or the online form for this.',
          why: 'They are too slow when someone may be hurt.',
        },
        {
          who: 'Do not wait for anyone to say yes.',
          why: 'You may call 999 yourself. Tell the others when everyone is safe.',
        },
      ];
  }
}
