import { adds, childName, maySee, sameChildIds } from '../../care/index.ts';
import { listAsked, MoreOfList, page, type Route } from '../../platform/web/index.ts';
import { listSeizures } from '../seizures/get-seizure.ts';
import { workPlaces } from '../works-at.ts';
import { ChildSubstancesPage } from './child-page.tsx';
import { usesOf } from './get-use.ts';
import { openChild } from './open-child.ts';

/** A child and substances: what is known. */
export const childRoute: Route = {
  method: 'GET',
  path: '/children/:childId/substances',
  who: 'signed-in',
  may: maySee('record'),
  audit: 'viewed-substances',
  answer: async (context) => {
    const { tx, today, path, query } = context;
    const child = await openChild(context);
    const childIds = await sameChildIds(tx, child.id);
    const places = await workPlaces(tx);
    const mayAdd = await adds(tx, child.id, 'record');
    const { page: seizures, next } = await listSeizures(tx, { childIds }, listAsked(context));
    const body = (
      <ChildSubstancesPage
        child={{ id: child.id, called: childName(child) }}
        uses={await usesOf(tx, childIds)}
        seizures={seizures}
        more={<MoreOfList {...{ next, path, query }} />}
        mayAdd={mayAdd}
        worksThere={mayAdd && places.some(({ id }) => id === child.setting?.id)}
        today={today}
      />
    );
    return page({ title: 'Substances', body, back: `/children/${child.id}` });
  },
};
