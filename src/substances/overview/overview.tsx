import { mayWork } from '../../care/index.ts';
import { listAsked, MoreOfList, page, type Route } from '../../platform/web/index.ts';
import { listSeizures } from '../seizures/get-seizure.ts';
import { workPlaces } from '../works-at.ts';
import { SubstancesPage } from './overview-page.tsx';

/** Where the room begins. */
export const overviewRoute: Route = {
  method: 'GET',
  path: '/substances',
  who: 'signed-in',
  may: mayWork('it lists the items that they may see'),
  audit: 'viewed-seizures',
  answer: async (context) => {
    const { tx, query } = context;
    const { page: seizures, next } = await listSeizures(tx, {}, listAsked(context));
    const more = <MoreOfList next={next} path="/substances" query={query} />;
    const body = <SubstancesPage {...{ seizures, more }} places={await workPlaces(tx)} />;
    return page({ title: 'Substances', body, back: '/my-work' });
  },
};
