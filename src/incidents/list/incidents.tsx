import { childName, findChild, mayWork, sameChildIds } from '../../care/index.ts';
import { askTogether } from '../../platform/database/index.ts';
import { type Action, action, type Filled, sought } from '../../platform/forms/index.ts';
import { listAsked, type PageParts, page, type SignedInContext } from '../../platform/web/index.ts';
import { findIncidents } from './find-incidents.ts';
import { filterForm, wordsForm } from './incidents-form.ts';
import { IncidentsPage } from './incidents-page.tsx';

/** Words find no more than this at once. */
const mostByWords = 100;

async function incidentsPage(context: SignedInContext, words: string, form: Filled): Promise<PageParts> {
  const { tx, query, today } = context;
  const { values, form: filter } = sought(filterForm, context, '/incidents');
  const { child: childId = null, home = null } = values ?? {};
  const [child, setting, childIds] = await askTogether(tx, (asking) =>
    Promise.all([
      childId ? findChild(asking, childId, today) : null,
      home ? asking.selectFrom('setting').select('name').where('id', '=', home).executeTakeFirst() : null,
      childId ? sameChildIds(asking, childId) : null,
    ]),
  );
  const asked = words ? { size: mostByWords, after: null } : listAsked(context);
  const found = values ? await findIncidents(tx, values, words, childIds, asked) : { page: [], next: null };
  const { child: _child, home: _home, ...rest } = values ?? {};
  const body = (
    <IncidentsPage
      of={[child ? childName(child) : null, setting?.name].filter(Boolean).join(', ') || null}
      searched={words !== ''}
      narrowed={Object.values(rest).some(Boolean)}
      words={form}
      {...{ found, filter, query }}
    />
  );
  return { title: 'Incidents', body, hasErrors: filter.hasFaults };
}

const within = ({ query }: SignedInContext): string => {
  const kept = new URLSearchParams(query);
  kept.delete('after');
  return kept.toString();
};

/** The list of incidents; words in them are sent in the form. */
export const incidentsAction: Action<null, typeof wordsForm.fields> = action({
  path: '/incidents',
  may: mayWork('it lists the incidents that they may see'),
  audit: { show: 'viewed-incidents', send: 'searched-incidents' },
  open: async () => null,
  form: wordsForm,
  start: (_, context) => ({ within: within(context) }),
  page: ({ context, form }) => incidentsPage(context, '', form),
  act: async (_, opened, said, { context }) => {
    const asked = { ...context, query: new URLSearchParams(said.within) };
    return page(await incidentsPage(asked, said.words, await incidentsAction.blank(asked, opened, said)));
  },
  example: { words: 'corridor' },
});
