import { Details } from '../../../platform/html/index.ts';
import type { ItemKind, StandsNow } from './stands-now.ts';

const headings: Readonly<Record<ItemKind, string>> = {
  missing: 'Missing now',
  alert: 'Allergies',
  promised: 'Promised, or left by the person who hands over',
  open: 'To do by the end of the next shift',
  draft: 'Begun and not signed',
  waiting: 'Waiting for review',
  'on-call': 'Who to ring',
};
const kinds = Object.keys(headings) as ItemKind[];

type Item = Pick<StandsNow, 'kind' | 'words'> & { readonly href?: string | null };

function Lines({ items }: { items: readonly Item[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {items.map(({ words, href }) => (
        <li class="hearth-words">
          {href ? (
            <a class="govuk-link" href={href}>
              {words}
            </a>
          ) : (
            words
          )}
        </li>
      ))}
    </ul>
  );
}

/** These stand open, however many they are. */
const neverFolded: readonly ItemKind[] = ['missing', 'alert', 'on-call'];
/** More of any other kind are folded under their number: a handover is short. */
const most = 5;

/** What stands, or stood, by its kind; each with the way to it as long as it stands. */
function ByKind({ items }: { items: readonly Item[] }) {
  return (
    <>
      {kinds.map((kind) => {
        const these = items.filter((item) => item.kind === kind);
        if (these.length === 0) return null;
        if (these.length > most && !neverFolded.includes(kind))
          return (
            <Details summaryText={`${headings[kind]} (${these.length})`}>
              <Lines items={these} />
            </Details>
          );
        return (
          <>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{headings[kind]}</h3>
            <Lines items={these} />
          </>
        );
      })}
    </>
  );
}

/** What is true of the home now: read before the shift is handed over, and kept with it. */
export function StandsNowList({ items }: { items: readonly Item[] }) {
  if (items.length === 0)
    return <p class="govuk-body">Nobody is missing, and nothing is due by the end of the next shift.</p>;
  return <ByKind items={items} />;
}

/** What was true when a shift was handed over. Closed, once somebody has taken it over. */
export function StoodThen({ items, open }: { items: readonly Item[]; open: boolean }) {
  if (items.length === 0) return null;
  return (
    <Details summaryText="What was true then" open={open}>
      <ByKind items={items} />
    </Details>
  );
}
