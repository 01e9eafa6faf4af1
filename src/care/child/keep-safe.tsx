import { latestByTopic, type WrittenEntry } from '../profile/entries.ts';
import type { LineOnChild } from './on-child.ts';

/** What of health and of addresses must be seen before anything else, and where it is written. */
const urgentTopics = {
  health: ['allergies', 'medication', 'summary'],
  address: ['who-must-not-know'],
} as const;

const labels: Readonly<Record<string, string>> = {
  allergies: 'Allergies',
  medication: 'Medicine',
  summary: 'Health',
  'who-must-not-know': 'Who must not know where they are',
};

/** At most this many characters of one entry: the whole is behind the link. */
const most = 240;
const short = (words: string): string => (words.length > most ? `${words.slice(0, most)} …` : words);

/** The lines that what is written about health and addresses puts there. */
export function writtenToKeepSafe(
  childId: string,
  written: Readonly<Record<keyof typeof urgentTopics, readonly WrittenEntry[]>>,
): LineOnChild[] {
  return (['health', 'address'] as const).flatMap((kind) => {
    const latest = latestByTopic(written[kind]);
    return urgentTopics[kind].flatMap((topic) => {
      const entry = latest.get(topic);
      if (!entry) return [];
      return [{ href: `/children/${childId}/${kind}`, text: `${labels[topic]}: ${short(entry.words)}` }];
    });
  });
}

/** Above everything else on the page of a child: what keeps them safe tonight. */
export function KeepSafe({ lines }: { lines: readonly LineOnChild[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="hearth-now" aria-labelledby="keep-safe">
      <h2 class="govuk-heading-m" id="keep-safe">
        Keep safe
      </h2>
      <ul class="govuk-list">
        {lines.map(({ href, text }) => (
          <li>
            <a class="govuk-link hearth-words" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
