import { mayWork } from '../../../care/index.ts';
import { withList } from '../../../platform/lists/index.ts';
import { page, type Route } from '../../../platform/web/index.ts';
import { movesList } from '../list/moves-list.ts';
import { movesToApprove } from '../move/get-move.ts';
import { MyMovesPage } from './my-moves-page.tsx';

const route: Route = {
  method: 'GET',
  path: '/moves',
  who: 'signed-in',
  may: mayWork('it lists the moves they are asked to approve'),
  audit: 'viewed-my-moves',
  answer: async ({ tx, today }) => {
    const body = <MyMovesPage asked={await movesToApprove(tx)} today={today} />;
    return page({ title: 'Moves', body, back: '/my-work' });
  },
};

/** The moves that wait for the approval of whoever asks. */
export const myMovesRoutes = withList(route, { list: movesList, rows: ({ tx }) => movesToApprove(tx) });
