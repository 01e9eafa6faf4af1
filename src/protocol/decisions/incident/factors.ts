import type { EditionId } from '../../editions.ts';
import type { Factor } from './outcome.ts';

const factor = (id: string, text: string): Factor => ({ id, cites: ['INC-04'], text });

const both = {
  seriousness: factor('seriousness', 'What is alleged, and how serious it is'),
  injury: factor('injury', 'How badly anyone was hurt or threatened'),
  victim: factor('victim', 'What the person harmed wants, and what is best for them'),
  intent: factor('intent', 'Whether it was meant or an accident'),
  similar: factor('similar-before', 'Whether they have done something like it before'),
  relationship: factor('relationship', 'What there was between the two people before'),
  repeat: factor('repeat', 'How likely it is to happen again'),
  fitness: factor('police-or-court', 'Whether police action or a court would fit what happened'),
  interests: factor('best-interests', 'What is best for everybody involved in the time to come'),
  message: factor('message', 'What message others get, and whether they would still feel able to report'),
  alternatives: factor(
    'alternatives',
    'What else could be done, such as a restorative approach or the youth justice service',
  ),
  damage: factor('damage', 'How much damage was done, and its value'),
  formal: factor(
    'formal-investigation',
    'Whether someone needs a formal investigation, for example for insurance',
  ),
};

/** What is weighed in deciding (INC-04): 14 factors in 2021, 16 in 2025, in the order of each edition. */
export const factorsByEdition: Readonly<Record<EditionId, readonly Factor[]>> = {
  '2021': [
    both.seriousness,
    both.injury,
    both.victim,
    both.intent,
    both.similar,
    both.relationship,
    factor(
      'behaviour-and-pressure',
      'Earlier behaviour or offending, and any bullying, peer pressure or duress',
    ),
    both.repeat,
    both.fitness,
    both.interests,
    both.message,
    both.alternatives,
    both.damage,
    both.formal,
  ],
  '2025': [
    both.seriousness,
    both.injury,
    both.victim,
    both.intent,
    both.similar,
    both.relationship,
    factor('earlier-behaviour', 'Earlier behaviour or offending'),
    factor('pressure', 'Whether they are bullied, pressured by others or under duress'),
    factor('exploited', 'Whether they are being exploited'),
    both.repeat,
    both.fitness,
    both.interests,
    both.message,
    both.alternatives,
    both.damage,
    both.formal,
  ],
};
