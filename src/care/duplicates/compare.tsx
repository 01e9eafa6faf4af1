import { sql } from 'kysely';
import { askTogether } from '../../platform/database/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action, type Filled, form } from '../../platform/forms/index.ts';
import { WarningText } from '../../platform/html/index.ts';
import type { May, PageParts, SignedInContext, Tx } from '../../platform/web/index.ts';
import { aroundTheChild, type ChildToday, getChild } from '../child/get-child.ts';
import { openChild } from '../child/open-child.ts';
import { mayOrTold } from '../sharing/may.ts';
import { adds } from '../sharing/sees.ts';
import { agreeToMerge, mergeChildren, undoMerge } from './merge-children.ts';
import { mergeForm } from './merge-form.ts';
import { numbersOf } from './numbers.ts';
import { type Compared, SideBySide } from './side-by-side.tsx';

const path = '/children/:childId/same/:otherId';

/** The two entries in the address, both open to the visitor. The audit is told of both. */
async function openBoth(context: SignedInContext) {
  const { tx, params, today, auditSubject: about } = context;
  const first = await openChild(context);
  const second = await getChild(tx, params.otherId ?? '', today);
  if (!second || second.id === first.id) throw notFound();
  about({ kind: 'child', id: second.id, childId: second.id });
  return [first, second] as const;
}
type Both = Awaited<ReturnType<typeof openBoth>>;

const mayCompare: May = {
  words: 'people who may find both children',
  check: async ({ tx, params, today }) =>
    (await getChild(tx, params.childId ?? '', today)) !== null &&
    (await getChild(tx, params.otherId ?? '', today)) !== null,
};
const mayMerge: May = {
  words: 'people who may add to who both children are',
  check: async ({ tx, params }) =>
    (await adds(tx, params.childId ?? '', 'identity')) && (await adds(tx, params.otherId ?? '', 'identity')),
};

async function compared(tx: Tx, child: ChildToday, today: string): Promise<Compared> {
  const asked = [numbersOf(tx, child.id), aroundTheChild(tx, child.id, today)] as const;
  const [numbers, around] = await Promise.all(asked);
  return { child, numbers, around };
}

/** The two beside each other; the form for whoever may say that they are one. */
async function comparePage(context: SignedInContext, both: Both, form: Filled): Promise<PageParts> {
  const title = 'Could these be the same child?';
  const [first, second] = await askTogether(context.tx, (asking) =>
    Promise.all([compared(asking, both[0], context.today), compared(asking, both[1], context.today)]),
  );
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <SideBySide {...{ first, second }} />
      {(await mayMerge.check(context)) ? (
        <>
          <WarningText text="Two children can have very similar details, as twins do. Ask the child, or someone who knows them." />
          <ActionForm of={form} button="Merge these two" />
        </>
      ) : (
        <p class="govuk-body">
          The child's social worker or personal adviser can confirm that they are one child. Tell them.
        </p>
      )}
    </>
  );
  return { title, body, back: `/children/${both[0].id}` };
}

/** Comparing two entries, and saying that they are one child. */
export const mergeAction = action({
  path,
  may: mayMerge,
  mayShow: mayCompare,
  audit: { show: 'compared-children', send: 'merged-children' },
  open: openBoth,
  form: (both) => mergeForm(...both),
  page: ({ context, opened, form }) => comparePage(context, opened, form),
  act: async (tx, both, merging, by) => {
    const [kept, merged] = merging.keep === both[1].id ? [both[1], both[0]] : both;
    await mergeChildren(tx, { kept: kept.id, merged: merged.id }, merging.reason, by);
    return { to: `/children/${kept.id}`, made: {} };
  },
  example: { reason: 'The school says so.' },
});

/** Undoing it: one button, on the page of either child. */
export const undoAction = action({
  path: `${path}/undo`,
  shownAt: null,
  may: mayMerge,
  audit: { send: 'undid-merge' },
  open: async (context) => (await openBoth(context)).map(({ id }) => id),
  form: form({}),
  confirm: {
    question: 'Take the two records apart?',
    words: 'Each child has their own record again. To join them once more, two people have to agree again.',
    button: 'Take them apart',
  },
  page: async ({ context }) => {
    const both = await openBoth(context);
    return comparePage(context, both, await mergeAction.blank(context, both));
  },
  act: async (tx, ids, _, by) => {
    await undoMerge(tx, ids, by);
    return { to: `/children/${ids[0]}`, made: {} };
  },
  example: {},
});

const mayAgree: May = {
  words: 'people responsible for one of the children, but not the person who merged them',
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`
      select coalesce(bool_or(app.agrees_to_merge(id)), false) as may from child_merge
      where kept_id in (${params.childId}::uuid, ${params.otherId}::uuid)
        and merged_id in (${params.childId}::uuid, ${params.otherId}::uuid)`.execute(tx);
    return rows[0]?.may ?? false;
  },
};

/** A second person agrees: one button, on the page of either child. */
export const agreeAction = action({
  path: `${path}/agree`,
  shownAt: null,
  may: mayOrTold(
    mayAgree,
    mayCompare,
    'Someone other than the person who merged them must agree, and it can be agreed only once.',
  ),
  audit: { send: 'agreed-to-merge' },
  open: async (context) => {
    const [one, other] = await openBoth(context);
    return [one.id, other.id] as const;
  },
  form: form({}),
  page: async ({ context }) => {
    const both = await openBoth(context);
    return comparePage(context, both, await mergeAction.blank(context, both));
  },
  act: async (tx, ids) => {
    await agreeToMerge(tx, ids);
    return { to: `/children/${ids[0]}`, made: {} };
  },
  example: {},
});
