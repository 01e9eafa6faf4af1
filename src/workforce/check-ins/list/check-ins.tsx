import { mayWork } from '../../../care/index.ts';
import { withList } from '../../../platform/lists/index.ts';
import { page, type Route } from '../../../platform/web/index.ts';
import { checkInsSeen } from '../make/incident-of.ts';
import { checkInsList } from './check-ins-list.ts';
import { CheckInsPage } from './check-ins-page.tsx';
import { waitingForNames } from './list-waiting.ts';

/** Talks after incidents that are open to the visitor. */
export const checkInListRoutes: readonly Route[] = [
  ...withList(
    {
      method: 'GET',
      path: '/check-ins',
      who: 'signed-in',
      may: mayWork('it lists their own check-ins'),
      audit: 'viewed-check-ins',
      answer: async ({ tx, person, now }) => {
        const waiting = await waitingForNames(tx);
        const checkIns = await checkInsSeen(tx);
        const body = <CheckInsPage {...{ waiting, checkIns, now }} personId={person.personId} />;
        return page({ title: 'How staff are', body, back: '/my-work' });
      },
    },
    { list: checkInsList, rows: ({ tx }, most) => checkInsSeen(tx, most) },
  ),
];
