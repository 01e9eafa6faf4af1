import type { SignedInContext } from '../../../platform/web/index.ts';
import { movesToApprove } from '../move/get-move.ts';
import { isOverdue, openTasks } from '../tasks/list-tasks.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What waits for somebody because of a move, for their list of work; nothing when nothing does. */
export async function movesInMyWork({ tx, now }: SignedInContext): Promise<{ href: string; text: string }[]> {
  const [tasks, asked] = await Promise.all([openTasks(tx), movesToApprove(tx)]);
  const lines: { href: string; text: string }[] = [];
  if (asked.length > 0) {
    const are = asked.length === 1 ? 'waits' : 'wait';
    lines.push({ href: '/moves', text: `${counted(asked.length, 'move')} ${are} for you to approve` });
  }
  if (tasks.length > 0) {
    const notices = tasks.filter(({ kind }) => kind === 'notice').length;
    const steps = tasks.length - notices;
    const what = [
      ...(notices > 0 ? [counted(notices, 'notice')] : []),
      ...(steps > 0 ? [counted(steps, 'step')] : []),
    ].join(' and ');
    const overdue = tasks.filter((task) => isOverdue(task, now)).length;
    const late = overdue > 0 ? `, ${overdue} overdue` : '';
    lines.push({ href: '/moves', text: `${what} of a move ${tasks.length === 1 ? 'is' : 'are'} due${late}` });
  }
  return lines;
}
