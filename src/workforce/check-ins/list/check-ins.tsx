import { mayWork } from '../../../care/index.ts';
import { listAsked, MoreOfList, page, type Route } from '../../../platform/web/index.ts';
import { checkInsSeen } from '../make/incident-of.ts';
import { CheckInsPage } from './check-ins-page.tsx';
import { waitingForNames } from './list-waiting.ts';

/** Talks after incidents that are open to the visitor. */
export const checkInListRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/check-ins',
    who: 'signed-in',
    may: mayWork('it lists their own check-ins'),
    audit: 'viewed-check-ins',
    answer: async (context) => {
      const { tx, person, now, query } = context;
      const waiting = await waitingForNames(tx);
      const { page: checkIns, next } = await checkInsSeen(tx, listAsked(context));
      const more = <MoreOfList next={next} path="/check-ins" query={query} />;
      const body = <CheckInsPage {...{ waiting, checkIns, now, more }} personId={person.personId} />;
      return page({ title: 'How staff are', body, back: '/my-work' });
    },
  },
];
