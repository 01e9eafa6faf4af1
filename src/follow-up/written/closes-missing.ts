import type { MissingStepId } from '../../protocol/index.ts';
import { anyOf, type ClosedBy, person } from './statements.ts';

const worker = anyOf('told-social-worker', 'told-out-of-hours');
/** Only part two, handed over, says it: a line of the timeline that names the police may say that nobody was reached. */
const reported = anyOf('part-two-handed-over');
const kept = anyOf('found');

/** What closes each step that an absence can call for. */
export const closesMissing: Readonly<Record<MissingStepId, ClosedBy>> = {
  'call-999': reported,
  'call-out-of-hours-too': worker,
  'reach-and-find': [['tried-to-reach', 'looked']],
  'use-the-plan': person,
  'take-out-part-one': person,
  'bring-back': person,
  'keep-in-touch': person,
  'call-and-ask': anyOf('tried-to-reach'),
  'log-contacts': anyOf('tried-to-reach', 'looked'),
  'judge-the-risk-again': anyOf('decided'),
  'tell-manager': anyOf('told-manager'),
  'tell-social-worker': worker,
  'tell-out-of-hours': worker,
  'tell-personal-adviser': anyOf('told-personal-adviser', 'told-out-of-hours'),
  'tell-that-found': person,
  'fill-in-part-two': reported,
  'outline-the-risk': reported,
  'report-missing': reported,
  'report-vulnerable-adult': reported,
  'report-risk': reported,
  'report-risk-though-found': reported,
  'tell-police-what-you-learn': person,
  'home-counts-the-absence': anyOf('looked-back'),
  'find-together': person,
  'raise-adult-safeguarding': person,
  'raise-signs-with-adult-safeguarding': person,
  'ask-again-about-risk': person,
  'ask-how-they-are': person,
  'record-of-an-adult': kept,
  'go-through-the-signs': anyOf('signs-gone-through'),
  'see-to-the-referral': person,
  'ask-about-the-referral': person,
  'treat-as-a-child': person,
  'safe-and-well': anyOf('seen-safe-and-well'),
  'offer-return-conversation': anyOf('return-conversation'),
  'police-talk-too': person,
  'learn-for-the-plan': person,
  'assess-risk-beforehand': person,
  'renew-part-one': anyOf('part-one-written'),
  'record-absence': kept,
  'record-missing': kept,
  'end-the-episode': person,
};
