import {
  adds,
  childrenAtHome,
  childSought,
  findChild,
  findChildren,
  getChild,
  mayWork,
} from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type Action, action, carried, type Filled, form, reference } from '../../platform/forms/index.ts';
import { isId, one, type PageParts, page, type SignedInContext } from '../../platform/web/index.ts';
import { answersFromQuery, centralQuestionId, incidentFlow } from '../guide/index.ts';
import { readsOnly } from '../incident/who-may.ts';
import { keptDay } from './day-of-draft.ts';
import { beginDraft, ownDrafts } from './drafts.ts';
import { FindChildPage } from './find-child-page.tsx';

const may = mayWork('it finds a child whose record they may add to');
/** The guide's answers, as they stand in its address. */
const guide = carried(4_000);
const guideIn = ({ query, form }: SignedInContext): string =>
  one(form, 'guide') || (query.get('guide') ?? '');

/** The search, with one's drafts above it and the children who were found below. */
async function findPage(context: SignedInContext, form: Filled, name: string): Promise<PageParts> {
  const { tx, query, today } = context;
  const wanted = query.get('child');
  const asked = wanted && isId(wanted) ? await findChild(tx, wanted, today) : null;
  const here = !wanted && !name;
  const offered = async () => (here ? await childrenAtHome(tx, today) : await findChildren(tx, name, today));
  const found = wanted ? (asked ? [asked] : []) : await offered();
  const drafts = await ownDrafts(tx, wanted && found.length > 0 ? wanted : undefined);
  const guide = guideIn(context);
  const begin = await beginAction.blank(context, null, { guide });
  const forms = found.map((child) => ({
    child,
    form: begin.carrying({ childId: child.id }).with({ ids: child.id }),
  }));
  const body = (
    <FindChildPage
      worksInSetting={context.person.worksInSetting}
      searched={name !== ''}
      {...{ here, found: forms, drafts, guide, form }}
    />
  );
  return { title: 'Who is it about?', body, back: '/my-work' };
}

const asked = form({ name: childSought, guide });

/** The first page of a record: find the child. Nothing can be recorded about somebody who was not found first. */
export const searchAction: Action<null, typeof asked.fields> = action({
  path: '/records/search',
  shownAt: '/records/new',
  may,
  audit: { send: 'searched-children' },
  open: async () => null,
  form: asked,
  start: (_, context) => ({ guide: guideIn(context) }),
  page: ({ context, form }) => findPage(context, form, ''),
  act: async (_, opened, { name, guide }, { context }) =>
    page(await findPage(context, await searchAction.blank(context, opened, { name, guide }), name)),
  example: { name: 'Robin' },
});

/** Begins a draft about a child who was found; the guide's answers come with it. */
export const beginAction = action({
  path: '/records/new',
  shownAt: null,
  may,
  audit: { send: 'began-draft' },
  open: async () => null,
  form: form({ childId: reference({ needed: 'Find the child, and begin the record from there.' }), guide }),
  page: async ({ context }) => findPage(context, await searchAction.blank(context, null), ''),
  act: async (tx, _, { childId, guide }, { context, personId, now, newId }) => {
    const child = await getChild(tx, childId, context.today);
    if (!child?.setting) throw notFound();
    if (!(await adds(tx, child.id, 'record'))) throw readsOnly();
    context.auditSubject({ kind: 'child', id: child.id, childId: child.id });
    const answers = guide ? answersFromQuery(incidentFlow, new URLSearchParams(guide), context.today) : {};
    const { [centralQuestionId]: central, ...others } = answers as Record<string, string | string[]>;
    const day = typeof answers.when === 'string' ? keptDay(answers.when) : {};
    const goodEnough = central === 'yes' || central === 'no' ? central : central ? 'unsure' : '';
    const fields = { ...day, ...(goodEnough ? { goodEnough } : {}) };
    const draft = { id: newId(), personId, childId, settingId: child.setting.id };
    await beginDraft(tx, { ...draft, content: { answers: others, fields } }, now);
    return { to: `/records/${draft.id}`, made: {} };
  },
  example: {},
});
