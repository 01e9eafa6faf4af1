import { mayWork } from '../../../care/index.ts';
import { page, type Route } from '../../../platform/web/index.ts';
import { movesToApprove } from '../move/get-move.ts';
import { openTasks } from '../tasks/list-tasks.ts';
import { MyMovesPage } from './my-moves-page.tsx';

/** What of all moves waits for whoever asks. */
export const myMovesRoute: Route = {
  method: 'GET',
  path: '/moves',
  who: 'signed-in',
  may: mayWork(
    'it lists the notices and steps of moves that they have to do, and the moves they are asked to approve',
  ),
  audit: 'viewed-my-moves',
  answer: async ({ tx, query, now, today }) => {
    const tasks = await openTasks(tx);
    const asked = await movesToApprove(tx);
    const all = query.get('all') === '1';
    const body = <MyMovesPage {...{ tasks, asked, now, today, all }} />;
    return page({ title: 'Moves', body, back: '/my-work' });
  },
};
