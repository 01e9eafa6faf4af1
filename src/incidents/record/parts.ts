import type { ChildToday, SettingKind } from '../../care/index.ts';
import { type Filled, keptSoFar, type Moment } from '../../platform/forms/index.ts';
import { one } from '../../platform/web/index.ts';
import type { DraftContent } from '../tables.ts';
import { answersOf, type Decided, decidedIn } from './decided-in.ts';
import { decisionForm } from './decision-form.ts';
import { type About, pagesFor } from './record-pages.ts';

/** What is still wrong or missing in a part of the record, and where it is put right. */
interface StillWrong {
  readonly message: string;
  readonly href: string;
}
/** One part of the record: where it is written, what stands in it, and what it still misses. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Null where the part is not a form of its own, or cannot be asked yet. */
  readonly written: Filled | null;
  readonly wrong: readonly StillWrong[];
}

/** A page on which nothing is needed still has to be seen once, or nobody would think of it. */
const notSeen = (pageId: string, { fields }: DraftContent): string[] =>
  pageId === 'told' && !one(fields, 'toldSeen')
    ? ['Say who was told, or that nobody has been told yet.']
    : [];

/** Every part of the record in order, with what is still missing in each, and the decision once there are facts. */
export function partsOf(
  { id: draftId, content }: { readonly id: string; readonly content: DraftContent },
  about: About & { readonly child: ChildToday; readonly setting: SettingKind },
  at: Moment,
): { parts: readonly Part[]; decided: Decided | null } {
  const { child, setting } = about;
  const decided = decidedIn(answersOf(content, child, setting), at.today);
  const hrefTo = (path: string): string => `/records/${draftId}/${path}`;
  const part = (
    id: string,
    title: string,
    href: string,
    written: Filled | null,
    besides: string[],
  ): Part => ({
    id,
    title,
    href,
    written,
    wrong: [
      ...(written?.sent.faults ?? []).map((fault) => ({
        message: fault.message,
        href: `${href}${written?.hrefOf(fault) ?? ''}`,
      })),
      ...besides.map((message) => ({ message, href })),
    ],
  });
  const [when, ...rest] = pagesFor(setting, decided, content).map(({ id, title, form }) =>
    part(id, title, hrefTo(`page/${id}`), keptSoFar(form(about), content.fields, at), notSeen(id, content)),
  );
  const facts = part('facts', 'What kind of incident', hrefTo('facts'), null, [
    ...(decided ? [] : ['Answer the questions about what happened.']),
  ]);
  const written = decided && keptSoFar(decisionForm(decided.outcome), content.fields, at);
  const decision = part('decision', 'Decision', hrefTo('decision'), written, [
    ...(decided ? [] : ['Answer the questions first.']),
  ]);
  return { parts: [...(when ? [when] : []), facts, ...rest, decision], decided };
}
