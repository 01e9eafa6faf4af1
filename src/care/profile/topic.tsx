import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action, Fields } from '../../platform/forms/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { openChild } from '../child/open-child.ts';
import { childName } from '../child-name.ts';
import { sameChildIds } from '../duplicates/same-child.ts';
import { mayAddTo } from '../sharing/may.ts';
import { addEntry } from './add-entry.ts';
import { entriesOf } from './entries.ts';
import { entryForm } from './entry-form.ts';
import type { EntryKind } from './kinds.ts';
import { WrittenList } from './written.tsx';

/** The child and the topic in the address. */
async function openTopic(context: SignedInContext, { topics }: EntryKind) {
  const topic = topics.find(({ id }) => id === context.params.topic);
  if (!topic) throw notFound();
  return { child: await openChild(context), topic };
}

const pageOf = (childId: string, { fact }: EntryKind): string =>
  fact === 'profile' ? `/children/${childId}` : `/children/${childId}/${fact}`;

/** Writing on one topic, with everything that was written on it before. */
export const topicAction = (kind: EntryKind) =>
  action({
    path: `/children/:childId/${kind.fact}/:topic`,
    may: mayAddTo(kind.fact),
    audit: { show: kind.viewed, send: kind.added },
    open: (context) => openTopic(context, kind),
    form: ({ child, topic }) => entryForm(kind, topic, childName(child)),
    page: async ({ context: { tx }, opened: { child, topic }, form }) => {
      const written = await entriesOf(tx, kind, await sameChildIds(tx, child.id));
      const entries = written.filter((entry) => entry.topic === topic.id);
      const body = (
        <>
          <span class="govuk-caption-l">{childName(child)}</span>
          <h1 class="govuk-heading-l">{topic.label}</h1>
          <ActionForm of={form} button="Sign and add">
            <Fields of={form} except={kind.ownWords ? [] : ['saidByChild']} />
            <p class="govuk-body">
              Nothing is overwritten. What you write is shown first, with your name and the date.
            </p>
          </ActionForm>
          <h2 class="govuk-heading-m">Written until now</h2>
          {entries.length === 0 ? (
            <p class="govuk-body">Nothing has been written yet.</p>
          ) : (
            <WrittenList entries={entries} />
          )}
        </>
      );
      return { title: topic.label, body, back: pageOf(child.id, kind) };
    },
    act: async (tx, { child, topic }, entry, by) => {
      await addEntry(tx, kind, { childId: child.id, topic: topic.id }, entry, by);
      return { to: pageOf(child.id, kind), made: {} };
    },
    example: { words: 'Music, and one adult.', saidByChild: true },
  });
