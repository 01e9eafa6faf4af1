import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { aroundTheChild, type ChildToday, getChild } from '../child/get-child.ts';
import { openChild } from '../child/open-child.ts';
import { adds } from '../sharing/sees.ts';
import { ComparePage } from './compare-page.tsx';
import { mergeChildren, undoMerge } from './merge-children.ts';
import { numbersOf } from './numbers.ts';
import type { Compared } from './side-by-side.tsx';

/** The two entries in the address, both open to the visitor. The audit is told of both. */
async function openBoth(visit: SignedInVisit) {
  const { tx, params, today, about } = visit;
  const first = await openChild(visit);
  const second = await getChild(tx, params.otherId ?? '', today);
  if (!second || second.id === first.id) throw notFound();
  about({ kind: 'child', id: second.id, childId: second.id });
  return [first, second] as const;
}
type Both = Awaited<ReturnType<typeof openBoth>>;

async function mayMerge({ tx }: SignedInVisit, both: Both): Promise<boolean> {
  for (const { id } of both) {
    if (!(await adds(tx, id, 'identity'))) return false;
  }
  return true;
}

async function compared({ tx, today }: SignedInVisit, child: ChildToday): Promise<Compared> {
  const numbers = await numbersOf(tx, child.id);
  return { child, numbers, around: await aroundTheChild(tx, child.id, today) };
}

async function compare(visit: SignedInVisit, both: Both, errors: FieldErrors = {}) {
  const { form, person } = visit;
  const first = await compared(visit, both[0]);
  const second = await compared(visit, both[1]);
  const body = (
    <ComparePage
      first={first}
      second={second}
      mayMerge={await mayMerge(visit, both)}
      person={person}
      form={{ keep: one(form, 'keep'), reason: one(form, 'reason') }}
      errors={errors}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Could these be the same child?', body, back: `/children/${both[0].id}`, hasErrors });
}

async function merge(visit: SignedInVisit) {
  const { tx, form, person, now, newId } = visit;
  const both = await openBoth(visit);
  if (!(await mayMerge(visit, both))) throw notFound();
  const [kept, merged] = one(form, 'keep') === both[1].id ? [both[1], both[0]] : both;
  try {
    if (kept.id !== one(form, 'keep'))
      throw new HearthError('missing', 'Choose which entry goes on.', 'keep');
    const asked = { keptId: kept.id, mergedId: merged.id, reason: one(form, 'reason') };
    await mergeChildren(tx, asked, { personId: person.personId, now, newId });
  } catch (error) {
    if (error instanceof HearthError && error.field) {
      return compare(visit, both, { [error.field]: error.message });
    }
    throw error;
  }
  return redirect(`/children/${kept.id}`);
}

async function undo(visit: SignedInVisit) {
  const { tx, person, now, newId } = visit;
  const both = await openBoth(visit);
  if (!(await mayMerge(visit, both))) throw notFound();
  await undoMerge(tx, [both[0].id, both[1].id], { personId: person.personId, now, newId });
  return redirect(`/children/${both[0].id}`);
}

/** Two entries that could be one child: comparing, merging, undoing. */
export function duplicateRoutes(): Route[] {
  const path = '/children/:childId/same/:otherId';
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'compared-children',
      answer: async (visit) => compare(visit, await openBoth(visit)),
    },
    { method: 'POST', path, who: 'signed-in', audit: 'merged-children', answer: merge },
    { method: 'POST', path: `${path}/undo`, who: 'signed-in', audit: 'undid-merge', answer: undo },
  ];
}
