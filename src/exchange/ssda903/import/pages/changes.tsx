import { dayInWords } from '../../../../platform/clock/index.ts';
import { counted, MorePages } from '../../../../platform/html/index.ts';
import type { Plan, plannedEpisodes } from '../look/list-rows.ts';

type Episodes = Awaited<ReturnType<typeof plannedEpisodes>>;

/** What becomes of episodes, as a heading. */
export const planWords: Readonly<Record<Plan, string>> = {
  added: 'New episodes',
  ended: 'Open episodes that have ended',
  same: 'Episodes that stay as they are',
  differs: 'Episodes that end differently in the register',
  'set-aside': 'Episodes that were set aside',
};

const until = (day: string | null): string => (day === null ? 'goes on' : `until ${dayInWords(day)}`);

/** The episodes of which the same becomes, a page at a time. */
export function ChangesPage(props: {
  plan: Plan;
  episodes: Episodes;
  page: number;
  of: number;
  href: (page: number) => string;
}) {
  const { plan, episodes, page, of, href } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{planWords[plan]}</h1>
      {plan === 'differs' ? (
        <p class="govuk-body">
          The register stays as it is. If the return is right, someone who works with the child can change it
          there.
        </p>
      ) : null}
      <ul class="govuk-list govuk-list--spaced hearth-list">
        {episodes.map((episode) => (
          <li>
            <strong>Child {episode.number}</strong>, from {dayInWords(episode.from_day)},{' '}
            {until(episode.to_day)}
            {plan === 'differs' ? `; in the register it ${until(episode.known_to_day)}` : ''}
            <span class="govuk-hint">
              Legal status {episode.legal_status}
              {episode.placement_type ? `, placement ${episode.placement_type}` : ''}; Episodes, row{' '}
              {counted(episode.row + 1)}
            </span>
          </li>
        ))}
      </ul>
      <MorePages page={page} of={of} href={href} />
    </>
  );
}
