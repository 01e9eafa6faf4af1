import { carried, choice, form, line, moment, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { postInWords } from '../../words/post.ts';
import type { MoveOnRecord } from '../move/get-move.ts';

const needed = 'Choose the role they decided in.';
const posts = {
  'nominated-officer': `As ${postInWords('nominated-officer')}`,
  director: `As ${postInWords('director')}`,
};

/** As what somebody decided. What only the director approves is offered to nobody else. */
function postField({ approval }: MoveOnRecord) {
  if (approval !== 'director') return choice('In which role?', posts, { needed, size: 'plain' });
  const unknown = `Only the ${postInWords('director')} can approve this move.`;
  const { director } = posts;
  return choice('In which role?', { director } as typeof posts, { needed, unknown, size: 'plain' });
}

/** What was decided. The officer who is asked decides in their own name, and is not asked for it. */
export const approvalForm = ({ move, isOwn }: { readonly move: MoveOnRecord; readonly isOwn: boolean }) =>
  form({
    verdict: choice(
      'What was decided?',
      { approved: 'Approved', refused: 'Refused' },
      { needed: 'Choose: approved, or refused.', size: 'plain' },
    ),
    officer: isOwn
      ? carried(500)
      : line('Who decided?', {
          hint: `The name of the officer. It cannot be ${move.made_by_name}, who made the move.`,
          needed: 'Name the officer who decided.',
          autocomplete: 'off',
        }),
    post: postField(move),
    at: moment('When was it decided?', {
      is: 'not-after-now',
      usualNow: true,
      needed: 'Give the day: day, month and year.',
      size: 'plain',
    }),
    words: words('Why', {
      hint: 'Say that the child was heard, why this home and not a nearer one, and who was consulted.',
      needed: 'Say why.',
      most: 5000,
    }),
  });
export type Approval = ValuesOf<ReturnType<typeof approvalForm>>;
