import type { ApprovalNeeded } from '../../tables.ts';
import { postInWords } from '../../words/post.ts';

/** What approval is needed before the move may begin, in a sentence. */
export function approvalFirst(approval: ApprovalNeeded, emergency: boolean): string {
  if (approval === 'none') return 'Nobody has to approve it first.';
  const who = `The ${postInWords(approval)}`;
  return emergency
    ? `${who} must approve it. In this emergency the move is recorded at once, and stands as overdue until that is done.`
    : `${who} must approve it before it begins. Until then it waits, and no home changes.`;
}

/** The approval that is needed, so that it is seen before anything else. */
export function ApprovalFirst({ approval, emergency }: { approval: ApprovalNeeded; emergency: boolean }) {
  const level = approval === 'none' ? '' : approval === 'director' ? ' hearth-level--3' : ' hearth-level--2';
  return <p class={`hearth-level${level}`}>{approvalFirst(approval, emergency)}</p>;
}
