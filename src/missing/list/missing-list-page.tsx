import type { VNode } from 'preact';
import type { ChildInList } from '../../care/index.ts';
import { childName } from '../../care/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import { LinkList } from '../../platform/web/index.ts';
import { EpisodeCard } from '../episodes/episode-card.tsx';
import type { EpisodeInList } from '../episodes/episodes-in-list.ts';
import type { HomeWatched } from '../homes/counts.ts';

/** Everything about being away that is open to the visitor: who is away now, whom to open one for, and what was. */
export function MissingPage(props: {
  open: readonly EpisodeInList[];
  over: readonly EpisodeInList[];
  children: readonly ChildInList[];
  homes: readonly HomeWatched[];
  now: Date;
  /** The ways to the absences before these. */
  more: VNode;
}) {
  const { open, over, children, homes, now, more } = props;
  const away = new Set(open.map(({ child_id }) => child_id));
  const here = children.filter(({ id }) => !away.has(id));
  return (
    <>
      <h1 class="govuk-heading-l">Missing from care</h1>
      <h2 class="govuk-heading-m">Away now ({open.length})</h2>
      {open.length === 0 ? <InsetText text="Nobody you work with is away." /> : null}
      <ul class="govuk-list">
        {open.map((episode) => (
          <EpisodeCard episode={episode} now={now} />
        ))}
      </ul>
      {here.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Someone is not here</h2>
          <LinkList
            links={here.map((child) => ({
              href: `/children/${child.id}/missing/episodes/new`,
              text: `${childName(child)} is not here`,
              after: `, ${child.setting_name}`,
            }))}
          />
          <p class="govuk-body">
            <a class="govuk-link" href="/children">
              Find another child
            </a>
          </p>
        </>
      ) : null}
      {homes.length > 0 ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/missing/homes">
            How often homes tell the police
          </a>
        </p>
      ) : null}
      <h2 class="govuk-heading-m">Before</h2>
      {over.length === 0 ? <p class="govuk-body">None recorded.</p> : null}
      <ul class="govuk-list">
        {over.map((episode) => (
          <EpisodeCard episode={episode} now={now} />
        ))}
      </ul>
      {more}
    </>
  );
}
