import { dayInWords, londonDate } from '../../../platform/clock/index.ts';
import { action, type Filled } from '../../../platform/forms/index.ts';
import {
  listAsked,
  MoreOfList,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../../platform/web/index.ts';
import { HomesNotRegistered, homesNotRegistered } from '../homes-not-registered.tsx';
import { type OurColumn, ourColumns } from '../our-columns.ts';
import { authoritiesKept, mayKeepList, mayKeepProviders } from '../who-may.ts';
import { mapList, takeList } from './keep-list.ts';
import { listsSent, type OpenList, openList } from './list.ts';
import { keyOf, mappingForm, takeForm } from './list-forms.ts';
import { ListPage } from './list-page.tsx';

const path = '/provider-lists/:listId';

/** Which columns are ours. */
const mappingAction = action({
  path: `${path}/columns`,
  shownAt: null,
  may: mayKeepList,
  audit: { send: 'mapped-provider-list' },
  open: openList,
  form: mappingForm,
  start: ({ list, offer }) => ({
    ...Object.fromEntries(
      (Object.keys(ourColumns) as OurColumn[]).map((ours) => [ours, keyOf(list.header, offer[ours])]),
    ),
    active: list.active_words,
  }),
  page: ({ context, form }) => listPage(context, { mapping: form }),
  act: async (tx, of, mapped) => {
    await mapList(tx, of, mapped);
    return { to: `/provider-lists/${of.list.id}`, made: {} };
  },
  example: { urn: 'c1', name: 'c2', active: 'Active' },
});

/** The list becomes the register. */
const takeAction = action({
  path: `${path}/take`,
  shownAt: null,
  may: mayKeepList,
  audit: { send: 'took-provider-list' },
  open: openList,
  form: takeForm,
  page: ({ context, form }) => listPage(context, { take: form }),
  act: async (tx, { list }, { whole }, by) => {
    await takeList(tx, list.id, whole, by);
    return { to: `/provider-lists/${list.id}`, made: {} };
  },
  example: { whole: true },
});

/** The page of a list; a form that was sent and not taken stands there as it was typed. */
async function listPage(
  context: SignedInContext,
  sent: { readonly mapping?: Filled; readonly take?: Filled } = {},
): Promise<PageParts> {
  const of: OpenList = await openList(context);
  const waits = of.list.taken_at === null;
  const body = (
    <ListPage
      of={of}
      homes={waits ? [] : await homesNotRegistered(context.tx)}
      mapping={waits ? (sent.mapping ?? (await mappingAction.blank(context, of))) : null}
      take={waits && of.preview ? (sent.take ?? (await takeAction.blank(context, of))) : null}
    />
  );
  return { title: 'List of providers', body, back: '/provider-lists' };
}

async function listsPage(context: SignedInContext): Promise<PageParts> {
  const { tx, query } = context;
  const { page: lists, next } = await listsSent(tx, listAsked(context));
  const body = (
    <>
      <h1 class="govuk-heading-l">The register of providers</h1>
      <HomesNotRegistered homes={await homesNotRegistered(tx)} />
      {(await authoritiesKept(tx)).map(({ id, name }) => (
        <p class="govuk-body">
          <a class="govuk-link" href={`/provider-lists/of/${id}/new`}>
            Upload a list for {name}
          </a>
        </p>
      ))}
      <h2 class="govuk-heading-m">Lists</h2>
      {lists.length === 0 ? <p class="govuk-body">There is none yet.</p> : null}
      <ul class="govuk-list">
        {lists.map(({ id, uploaded_at, uploaded_by_name, taken_at, lines }) => (
          <li>
            <a class="govuk-link" href={`/provider-lists/${id}`}>
              {dayInWords(londonDate(uploaded_at))}
            </a>
            , by {uploaded_by_name}: {lines} lines, {taken_at ? 'became the register' : 'waits'}
          </li>
        ))}
      </ul>
      <MoreOfList next={next} path="/provider-lists" query={query} />
    </>
  );
  return { title: 'The register of providers', body, back: '/my-work' };
}

/** The register of providers: the lists, one list with its columns and what it would change, and taking it. */
export const listRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/provider-lists',
    who: 'signed-in',
    may: mayKeepProviders,
    audit: 'viewed-provider-lists',
    answer: async (context) => page(await listsPage(context)),
  },
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayKeepList,
    audit: 'viewed-provider-lists',
    answer: async (context) => page(await listPage(context)),
  },
  ...mappingAction.routes,
  ...takeAction.routes,
];
