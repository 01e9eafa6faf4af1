import { page, type Route } from '../../platform/web/index.ts';
import { listSeizures } from '../seizures/get-seizure.ts';
import { workPlaces } from '../works-at.ts';
import { SubstancesPage } from './page.tsx';

/** Where the room begins. */
export function overviewRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/substances',
      who: 'signed-in',
      audit: 'viewed-seizures',
      answer: async ({ tx }) => {
        const body = <SubstancesPage seizures={await listSeizures(tx)} places={await workPlaces(tx)} />;
        return page({ title: 'Substances', body, back: '/my-work' });
      },
    },
  ];
}
