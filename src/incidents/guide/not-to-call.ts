import { type IncidentFacts, type IncidentOutcome, isHarmed } from '../../protocol/index.ts';
import { deciderInWords } from './outcome-in-words.ts';
import { saysWhatHappened } from './says-what-happened.ts';

/** Whom not to call, and why. */
export interface NotToCall {
  readonly who: string;
  readonly why: string;
}

/** Whom not to call at this answer. None of it holds where somebody is in danger, or nobody knows what happened. */
export function notToCall(outcome: IncidentOutcome, facts: IncidentFacts): readonly NotToCall[] {
  if (!saysWhatHappened(facts)) return outcome.route === 'call-999' ? notToWait(outcome) : [];
  switch (outcome.route) {
    case 'resolve-internally':
      return [
        {
          who: 'Do not call the police, unless somebody is in danger.',
          why: facts.conduct.every(({ kind }) => kind === 'self-harm')
            ? 'This is about their health. Someone who hurts themselves has done nothing wrong.'
            : isHarmed(facts)
              ? 'They decide with you what happens next. If they want the police, help them.'
              : 'What is reported as a crime is written down against them and can follow them for years. A family would put this right themselves.',
        },
      ];
    case 'manager-decides':
      return [
        {
          who: `Do not report it before ${deciderInWords(outcome, facts) === 'you' ? 'you have' : `${deciderInWords(outcome, facts)} has`} decided, unless somebody is in danger.`,
          why: isHarmed(facts)
            ? 'This is about the police only. Tell the others named above today. If they want the police, help them.'
            : 'It may be put right without the police. Once it is reported, it cannot be taken back.',
        },
      ];
    case 'report-non-urgent':
      return [
        {
          who: 'Do not call 999, unless somebody is in danger.',
          why: 'Police cars at the door frighten everyone. A report online or by 101 gives time to decide well.',
        },
      ];
    case 'call-999':
      return outcome.callFor?.includes('police') ? police : ambulance;
  }
}

const alone: NotToCall = { who: 'Do not wait for anyone to say yes.', why: 'You may call 999 yourself.' };

const ambulance: readonly NotToCall[] = [
  {
    who: 'Do not ask for the police because of this.',
    why: 'Someone needs medical help. What happened can be looked at when they are well.',
  },
  alone,
];

const police: readonly NotToCall[] = [
  {
    who: 'Do not use 101 or the online form for this.',
    why: 'They are too slow when someone may be hurt.',
  },
  {
    who: 'Do not wait for anyone to say yes.',
    why: 'You may call 999 yourself. Tell the others when everyone is safe.',
  },
];

/** Of an emergency in which nobody knows what happened: the call alone is certain. */
const notToWait = ({ callFor }: IncidentOutcome): readonly NotToCall[] =>
  callFor?.includes('police') ? police : [alone];
