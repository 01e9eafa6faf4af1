import type { About } from '../about.ts';
import { type NoticeInList, noticeInWords } from './list-notices.ts';

/** Notices of one kind about one child: one line, however many there are. */
export interface NoticeGroup {
  /** The id of the newest: with it the whole line is read. */
  readonly id: string;
  /** Null for a line about several children. */
  readonly childId: string | null;
  readonly words: string;
  /** The newest about each thing, the latest thing first. */
  readonly matters: readonly NoticeInList[];
  readonly all: readonly NoticeInList[];
}

const matterOf = ({ about, about_id, incident_id }: NoticeInList): string =>
  `${about} ${incident_id ?? about_id}`;

/** Of a thing that has gone on, only what was said last: somebody who was found is not missing any more. */
function lastOfMatter(newestFirst: readonly NoticeInList[]): NoticeInList[] {
  const goesOn: readonly About[] = ['missing-episode', 'move'];
  const seen = new Set<string>();
  return newestFirst.filter((notice) => {
    if (!goesOn.includes(notice.about)) return true;
    const isNew = !seen.has(matterOf(notice));
    seen.add(matterOf(notice));
    return isNew;
  });
}

/** Late steps of others are one line, whichever child they are about: they are listed by themselves. */
const lineOf = (notice: NoticeInList): string =>
  notice.kind === 'step-escalated' ? notice.kind : `${notice.child_id} ${noticeInWords(notice)}`;

/**
 * Notices as lines: one a child and kind.
 * @param newestFirst all that are not read
 */
export function noticeGroups(newestFirst: readonly NoticeInList[]): NoticeGroup[] {
  const lines = new Map<string, NoticeInList[]>();
  for (const notice of lastOfMatter(newestFirst))
    lines.set(lineOf(notice), [...(lines.get(lineOf(notice)) ?? []), notice]);
  return [...lines.values()].map((matters) => {
    const newest = matters[0] as NoticeInList;
    const things = new Set(matters.map(matterOf));
    return {
      id: newest.id,
      childId: newest.kind === 'step-escalated' ? null : newest.child_id,
      words: noticeInWords(newest),
      matters,
      // What was said before of the same thing is read with it.
      all: newestFirst.filter(
        (one) => matters.includes(one) || (things.has(matterOf(one)) && !isAlone(one, lines)),
      ),
    };
  });
}

/** Whether a notice has a line of its own. */
const isAlone = (notice: NoticeInList, lines: ReadonlyMap<string, readonly NoticeInList[]>): boolean =>
  lines.get(lineOf(notice))?.includes(notice) ?? false;
