import { dayInWords } from '../../../platform/clock/index.ts';
import { type Filled, SearchForm } from '../../../platform/forms/index.ts';
import { Details, Pagination, Tag } from '../../../platform/html/index.ts';
import { ListTable } from '../../../platform/lists/index.ts';
import { roleLabel } from '../../people/roles.ts';
import type { ChildOfTeam, TeamPage, TeamWorker } from './team-children.ts';
import { teamList } from './team-list.ts';

const since = (day: string | null): string => (day ? `, since ${dayInWords(day)}` : '');

function Workers({ child }: { child: ChildOfTeam }) {
  if (child.is_provisional)
    return (
      <a class="govuk-link" href={`/children/${child.child_id}/confirm`}>
        A home began the record: confirm who they are
      </a>
    );
  if (!child.has_worker) return <Tag text="No worker" classes="govuk-tag--red" />;
  return (
    <>
      {child.workers.map(({ name, role, from }) => (
        <div>
          {name}, {roleLabel(role).toLowerCase()}
          {since(from)}
        </div>
      ))}
    </>
  );
}

const livesAt = ({ setting_name, lives_since }: ChildOfTeam): string =>
  setting_name ? `${setting_name}${since(lives_since)}` : 'No home is recorded';

function Workload({ workers, handsOn }: { workers: readonly TeamWorker[]; handsOn: boolean }) {
  return (
    <Details summaryText={`Workers of the team (${workers.length})`}>
      <ul class="govuk-list">
        {workers.map(({ id, name, children, works_here }) => (
          <li>
            {name}: {children === 1 ? '1 child' : `${children} children`}{' '}
            {works_here ? null : <Tag text="Not in this team today" classes="govuk-tag--red" />}{' '}
            {handsOn && children > 0 ? (
              <a class="govuk-link" href={`/team/workers/${id}/hand-on`}>
                Hand on<span class="govuk-visually-hidden"> the children of {name}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** The children a team answers for: who works with each and where they live, those without a worker first. */
export function TeamChildrenPage(props: {
  of: TeamPage;
  workers: readonly TeamWorker[];
  handsOn: boolean;
  search: Filled;
  next: string | null;
}) {
  const { of, workers, handsOn, search, next } = props;
  const { children, everybody, withoutWorker } = of;
  return (
    <>
      <h1 class="govuk-heading-l">The children of your team</h1>
      <SearchForm of={search} button="Show" />
      <Workload {...{ workers, handsOn }} />
      <p class="govuk-body">
        {everybody === 1 ? '1 child' : `${everybody} children`}
        {withoutWorker > 0 ? `, ${withoutWorker} without a worker` : ''}. Children whose records are sealed
        are not listed.
      </p>
      {children.length > 0 ? (
        <ListTable
          of={teamList}
          rows={children}
          columns={['child', 'born', 'workers', 'home']}
          as={{ workers: (child) => <Workers child={child} />, home: livesAt }}
        />
      ) : null}
      {next ? <Pagination next={{ href: next }} /> : null}
    </>
  );
}
