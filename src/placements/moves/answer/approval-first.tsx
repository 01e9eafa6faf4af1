import type { ApprovalNeeded } from '../../tables.ts';
import { postInWords } from '../../words/post.ts';

/** How the move stands with approval. */
interface Wanted {
  readonly approval: ApprovalNeeded;
  readonly emergency: boolean;
  /** The law has forbidden the home: nobody can approve it, and the director must know of it. */
  readonly forbidden: boolean;
}

/** What approval is needed before the move may begin, in a sentence. */
function approvalFirst({ approval, emergency, forbidden }: Wanted): string {
  if (forbidden) {
    return emergency
      ? `Do not make this move. If they are already there, record it so that nobody loses sight of them. It shows as overdue until the ${postInWords('director')} has decided what to do.`
      : `Do not make this move. If you record it, it waits until the ${postInWords('director')} has decided what to do.`;
  }
  if (approval === 'none') return 'Nobody has to approve it first.';
  const who = `The ${postInWords(approval)}`;
  return emergency
    ? `${who} must approve it. In this emergency the move is recorded at once, and shows as overdue until that is done.`
    : `${who} must approve it before it starts. Until then it waits, and the child does not move.`;
}

/** The approval that is needed, so that it is seen before anything else. */
export function ApprovalFirst(wanted: Wanted) {
  const { approval } = wanted;
  const level = approval === 'none' ? '' : approval === 'director' ? ' hearth-level--3' : ' hearth-level--2';
  return <p class={`hearth-level${level}`}>{approvalFirst(wanted)}</p>;
}
