import {
  carried,
  checkedBy,
  choice,
  form,
  moment,
  pick,
  type ValuesOf,
  words,
} from '../../../platform/forms/index.ts';
import { type Post, postInWords, withPosts } from '../../words/post.ts';
import type { MoveOnRecord } from '../move/get-move.ts';
import type { Officer } from './could-approve.ts';

/** A reason says something: fewer characters than this cannot. */
const leastOfReason = 20;

const reason = checkedBy(
  words('Why', {
    hint: 'Say that the child was heard, why this home and not a nearer one, and who was consulted.',
    needed: 'Say why.',
    most: 5000,
  }),
  (said) =>
    said.trim().length < leastOfReason
      ? { code: 'missing', message: 'Say why in a sentence that somebody can check later.' }
      : null,
);

/** What is needed to ask: the move, the post of the visitor who is asked, and those who hold a post. */
export interface ToApprove {
  readonly move: MoveOnRecord;
  /** The post in which the visitor decides in their own name; null where they record what somebody else decided. */
  readonly own: Post | null;
  readonly officers: readonly Officer[];
}

/** What was decided. The officer who is asked decides in their own name, and is not asked for it. */
export const approvalForm = ({ move, own, officers }: ToApprove) =>
  form({
    verdict: choice(
      'What was decided?',
      { approved: 'Approved', refused: 'Refused' },
      { needed: 'Choose: approved, or refused.', size: 'plain' },
    ),
    officer: own
      ? carried(40)
      : pick('Who decided?', withPosts(officers), {
          needed: 'Choose the officer who decided.',
          unknown:
            move.approval === 'director'
              ? `Only the ${postInWords('director')} can approve this move.`
              : 'Choose someone who holds the post.',
          asList: 'Choose who decided',
          size: 'plain',
        }),
    at: moment('When was it decided?', {
      is: 'not-after-now',
      usualNow: true,
      needed: 'Give the day: day, month and year.',
      size: 'plain',
    }),
    words: reason,
  });
export type Approval = ValuesOf<ReturnType<typeof approvalForm>>;
