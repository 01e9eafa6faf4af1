import { adds, findChild, findChildren, getChild } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type Answer, one, page, redirect, type SignedInVisit } from '../../platform/web/index.ts';
import { answersFromQuery, centralQuestionId } from '../guide/index.ts';
import { readsOnly } from '../incident/who-may.ts';
import { beginDraft, ownDrafts } from './drafts.ts';
import { FindChildPage } from './find-child-page.tsx';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The search, with one's drafts above it. */
export async function showSearch({ tx, query, form, today, person }: SignedInVisit): Promise<Answer> {
  const words = one(form, 'name');
  const wanted = query.get('child');
  const searched = words.trim() !== '';
  const asked = wanted && uuid.test(wanted) ? await findChild(tx, wanted, today) : null;
  const found = wanted ? (asked ? [asked] : []) : searched ? await findChildren(tx, words, today) : [];
  const drafts = await ownDrafts(tx, wanted && found.length > 0 ? wanted : undefined);
  const guide = one(form, 'guide') || (query.get('guide') ?? '');
  const body = <FindChildPage {...{ words, searched, found, drafts, guide, person }} />;
  return page({ title: 'Who is it about?', body, back: '/my-work' });
}

/** Begins a draft about a child who was found; the guide's answers come along. */
export async function beginRecord(visit: SignedInVisit): Promise<Answer> {
  const { tx, form, now, today, newId, person } = visit;
  const childId = one(form, 'childId');
  const child = uuid.test(childId) ? await getChild(tx, childId, today) : null;
  if (!child?.setting) throw notFound();
  if (!(await adds(tx, child.id, 'record'))) throw readsOnly();
  visit.about({ kind: 'child', id: child.id, childId: child.id });
  const guide = one(form, 'guide');
  const answers = guide ? answersFromQuery(new URLSearchParams(guide), today) : {};
  const { [centralQuestionId]: central, ...others } = answers as Record<string, string | string[]>;
  const day = typeof answers.when === 'string' ? answers.when : '';
  const goodEnough = central === 'yes' || central === 'no' ? central : central ? 'unsure' : '';
  const fields = { ...(day ? { day } : {}), ...(goodEnough ? { goodEnough } : {}) };
  const draft = { id: newId(), personId: person.personId, childId, settingId: child.setting.id };
  await beginDraft(tx, { ...draft, content: { answers: others, fields } }, now);
  return redirect(`/records/${draft.id}`);
}
