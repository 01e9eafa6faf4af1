import { form, line, sought } from '../../../platform/forms/index.ts';
import { withList } from '../../../platform/lists/index.ts';
import { isId, page, type Route } from '../../../platform/web/index.ts';
import { mayFindHomes } from '../../who-may.ts';
import { pledgesOf } from '../pledge/pledges-of.ts';
import { homesKnown } from './homes-known.ts';
import { homesList } from './homes-list.ts';
import { ProvidersPage } from './providers-page.tsx';

const homeSearch = form({
  named: line('Find a home or provider', { hint: 'A part of its name, or its Ofsted number.' }),
});

const route: Route = {
  method: 'GET',
  path: '/providers',
  who: 'signed-in',
  may: mayFindHomes,
  audit: 'viewed-providers',
  answer: async (context) => {
    const { tx, today, query } = context;
    const { values, form: search } = sought(homeSearch, context, '/providers');
    const named = values?.named ?? '';
    const after = query.get('after') ?? '';
    const { homes, last } = await homesKnown(tx, { named, after: isId(after) ? after : null });
    const runBy = [...new Set(homes.map(({ organisation_id }) => organisation_id))];
    const next = last && `/providers?${new URLSearchParams({ named, after: last })}`;
    const props = { homes, pledges: await pledgesOf(tx, runBy), today, search, next };
    return page({ title: 'Homes', body: <ProvidersPage {...props} /> });
  },
};

/** Homes and whoever runs them. No child is named here. */
export const providersRoutes = withList(route, {
  list: homesList,
  rows: async ({ tx, query }, most) =>
    (await homesKnown(tx, { named: query.get('named') ?? '', after: null, most })).homes,
});
