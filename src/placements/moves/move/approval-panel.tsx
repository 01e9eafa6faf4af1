import { londonTime } from '../../../platform/clock/index.ts';
import { Button, Tag } from '../../../platform/html/index.ts';
import { postInWords } from '../../words/post.ts';
import type { MoveOnRecord } from './get-move.ts';
import { approvalOverdue } from './state-of-move.ts';

/** The approval of a move: given or refused by whom and when, or who is asked for it and since when it is late. */
export function ApprovalPanel(props: { move: MoveOnRecord; now: Date; mayApprove: boolean; print: boolean }) {
  const { move, now, mayApprove, print } = props;
  const { approval, approval_on_record: given } = move;
  if (approval === 'none') return <p class="govuk-body">Nobody had to approve it first.</p>;
  if (given) {
    return (
      <div class="hearth-card">
        <p class="govuk-body govuk-!-margin-bottom-1">
          <strong>{given.verdict === 'approved' ? 'Approved' : 'Refused'}</strong> by {given.officer_name},{' '}
          {postInWords(given.post)}, on {londonTime(given.approved_at)}.
        </p>
        <p class="govuk-body govuk-!-margin-bottom-1 hearth-words">{given.words}</p>
        <span class="hearth-who">
          Recorded by {given.recorded_by_name}, {londonTime(given.recorded_at)}
        </span>
      </div>
    );
  }
  if (move.withdrawn) return <p class="govuk-body">It was withdrawn before anybody approved it.</p>;
  return (
    <>
      <p class="govuk-body">
        {approvalOverdue(move, now) ? <Tag text="Approval overdue" classes="govuk-tag--red" /> : null} The{' '}
        {postInWords(approval)} must{' '}
        {move.outcome.registration === 'stands-out' ? 'decide what to do' : 'approve it'}
        {move.began_on ? '. It started as an emergency without approval' : ' before it starts'}.{' '}
        {move.outcome.registration === 'stands-out' ? 'No approval makes it lawful. ' : ''}
        {move.asked_name
          ? `${move.asked_name} is asked.`
          : 'Nobody is asked by name: a colleague who works with them must record the approval.'}{' '}
        The person who made the move cannot approve it.
      </p>
      {mayApprove && !print ? (
        <Button text="Record the approval" href={`/moves/${move.id}/approval`} />
      ) : null}
    </>
  );
}
