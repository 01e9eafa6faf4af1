import { page, type Route } from '../../../platform/web/index.ts';
import { movesToApprove } from '../move/get-move.ts';
import { openTasks } from '../tasks/list-tasks.ts';
import { MyMovesPage } from './page.tsx';

/** What of all moves waits for whoever asks. */
export function myMovesRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/moves',
      who: 'signed-in',
      audit: 'viewed-my-moves',
      answer: async ({ tx, query, now, today }) => {
        const tasks = await openTasks(tx);
        const asked = await movesToApprove(tx);
        const all = query.get('all') === '1';
        const body = <MyMovesPage {...{ tasks, asked, now, today, all }} />;
        return page({ title: 'Moves', body, back: '/my-work' });
      },
    },
  ];
}
