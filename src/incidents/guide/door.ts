import type { VNode } from 'preact';
import type { PageParts } from '../../platform/web/index.ts';
import type { Answers, Flow } from './question.ts';

/** Who reads the guide: somebody who has signed in to work here, a young person on their own pages, or anybody. */
export type Reader = 'works-here' | 'young' | 'anybody';

/** How the guide is read: on which day, by whom, and whether for paper. */
export interface Reading {
  /** `YYYY-MM-DD` in London. */
  readonly today: string;
  readonly reader: Reader;
  readonly print: boolean;
}

/** One door of the guide: its questions, and the answer they lead to. */
export interface Door {
  readonly flow: Flow;
  /** What to say to 999. */
  readonly say: () => VNode;
  /** Whether the answers so far mean 999, whatever else is answered; and whether for an ambulance. */
  readonly emergency: (live: Answers) => 'no' | 'call' | 'call-ambulance';
  /** What stands above the question that comes last. */
  readonly soFar?: (answers: Answers, today: string) => VNode | null;
  /** The page of the answer; null where the day does not hold. */
  readonly answerPage: (answers: Answers, reading: Reading) => PageParts | null;
}
