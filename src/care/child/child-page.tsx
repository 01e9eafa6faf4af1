import type { Filled } from '../../platform/forms/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import { LinkList } from '../../platform/web/index.ts';
import { childName } from '../child-name.ts';
import type { LookAlike } from '../duplicates/look-alikes.ts';
import { CouldBeTheSame, MergeNotes } from '../duplicates/merge-notes.tsx';
import type { Merge } from '../duplicates/merges.ts';
import type { WrittenEntry } from '../profile/entries.ts';
import { inTheirWords } from '../profile/kinds.ts';
import { OwnWords } from '../profile/own-words.tsx';
import { ProfileList } from '../profile/profile-list.tsx';
import { AroundList } from './around-list.tsx';
import type { AroundTheChild, ChildToday } from './get-child.ts';
import { KeepSafe } from './keep-safe.tsx';
import type { LineOnChild } from './on-child.ts';
import { Acts, WaysOn } from './ways-on.tsx';
import type { WhatIsOpen } from './what-is-open.ts';
import { WhoTheyAre } from './who-they-are.tsx';

/** What stands on the page of a child. */
export interface ChildPageProps {
  readonly child: ChildToday;
  readonly open: WhatIsOpen;
  readonly latest: ReadonlyMap<string, WrittenEntry>;
  readonly around: readonly AroundTheChild[];
  /** The care status in one line; null where it is not open. */
  readonly status: string | null;
  readonly merges: readonly Merge[];
  readonly alike: readonly LookAlike[];
  readonly today: string;
  /** The form that undoes a merge; null for whoever may not. */
  readonly undo: Filled | null;
  readonly agree: Filled;
  /** Whether the visitor works where the child lives. */
  readonly mayRecord: boolean;
  readonly numbers: readonly string[];
  readonly keepSafe: readonly LineOnChild[];
  readonly openThings: readonly LineOnChild[];
  readonly happened: readonly LineOnChild[];
}

function Lines({ heading, none, lines }: { heading: string; none: string; lines: readonly LineOnChild[] }) {
  return (
    <section>
      <h2 class="govuk-heading-m">{heading}</h2>
      {lines.length === 0 ? <p class="govuk-body">{none}</p> : null}
      <LinkList links={lines} classes="hearth-lines" />
    </section>
  );
}

/** Who this child is, in their own words first; then where they live, who is around them, what helps. */
export function ChildPage(props: ChildPageProps) {
  const { child, open, latest, around, status, merges, undo, agree, alike, today, mayRecord } = props;
  const mayAdd = open.adds('profile');
  return (
    <>
      <h1 class="govuk-heading-l">{childName(child)}</h1>
      <KeepSafe lines={props.keepSafe} />
      {child.is_provisional ? (
        <InsetText text="A home began this record. Their authority has been told and will confirm who they are." />
      ) : null}
      {child.name_known ? null : (
        <InsetText text="No name is recorded yet. Until someone adds it, they go by this number." />
      )}
      {!child.name_known && open.adds('identity') ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/children/${child.id}/name`}>
            Add the name
          </a>
        </p>
      ) : null}
      <MergeNotes childId={child.id} {...{ merges, undo, agree }} />
      {open.sees('profile') ? (
        <OwnWords child={child} latest={latest.get(inTheirWords)} mayAdd={mayAdd} />
      ) : null}
      <WhoTheyAre child={child} today={today} status={status} open={open} numbers={props.numbers} />
      <Acts childId={child.id} open={open} mayRecord={mayRecord} />
      {open.sees('record') ? (
        <div class="hearth-halves">
          <Lines heading="What is open" none="Nothing is open." lines={props.openThings} />
          <Lines heading="What happened last" none="Nothing is recorded." lines={props.happened} />
        </div>
      ) : null}
      {open.sees('around') ? <AroundList around={around} /> : null}
      {open.sees('profile') ? (
        <>
          <h2 class="govuk-heading-m">What helps, and what matters to them</h2>
          <ProfileList childId={child.id} latest={latest} mayAdd={mayAdd} />
        </>
      ) : null}
      <h2 class="govuk-heading-m">Everything about them</h2>
      <WaysOn childId={child.id} open={open} />
      <CouldBeTheSame childId={child.id} alike={alike} />
    </>
  );
}
