import { page, type Route } from '../../../platform/web/index.ts';
import { mayFindHomes } from '../../who-may.ts';
import { pledgesOf } from '../pledge/pledges-of.ts';
import { homesKnown } from './homes-known.ts';
import { ProvidersPage } from './providers-page.tsx';

/** Homes and whoever runs them. No child is named here. */
export const providersRoute: Route = {
  method: 'GET',
  path: '/providers',
  who: 'signed-in',
  may: mayFindHomes,
  audit: 'viewed-providers',
  answer: async ({ tx, today }) => {
    const props = { homes: await homesKnown(tx), pledges: await pledgesOf(tx), today };
    return page({ title: 'Homes', body: <ProvidersPage {...props} /> });
  },
};
