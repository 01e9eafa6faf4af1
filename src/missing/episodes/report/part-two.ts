import { registeredName } from '../../../care/index.ts';
import { dayInWords, howLong, momentInWords } from '../../../platform/clock/index.ts';
import type { FormVersion } from '../../forms/read/get-forms.ts';
import { vulnerabilityInWords } from '../../parts/vulnerability.ts';
import type { EntryOfEpisode, EpisodeOpened } from '../get-episode.ts';
import { entryKindsInWords, settingInWords } from '../in-words.ts';

/** What part two is filled from: the child, what was written beforehand, and this absence. */
export interface PartTwoFrom {
  readonly child: {
    readonly given_name: string;
    readonly family_name: string;
    readonly known_as: string | null;
    readonly date_of_birth: string;
    readonly number: string | null;
    readonly authority_name: string;
  };
  readonly age: number;
  readonly form: FormVersion | undefined;
  readonly health: string;
  /** What makes them especially vulnerable, as the last decision has it. */
  readonly vulnerability: readonly string[];
  readonly photographTakenOn: string | null;
  readonly episode: EpisodeOpened;
  readonly entries: readonly EntryOfEpisode[];
  /** What those who report fear, in their words. */
  readonly worry: string;
  readonly reporter: string;
  readonly now: Date;
}

/** One question of the police and what is answered. */
export interface PartOfReport {
  readonly heading: string;
  readonly text: string;
}

const unknown = 'Not known.';

function entryLine({ happened_at, kind, who, how, result }: EntryOfEpisode): string {
  const with_ = [who, how].filter(Boolean).join(', ');
  return `${momentInWords(happened_at)}: ${entryKindsInWords[kind]}${with_ ? ` (${with_})` : ''}: ${result}`;
}

const listed = (entries: readonly EntryOfEpisode[]): string =>
  entries.map(entryLine).join('\n') || 'None yet.';

/** Who they are; from 18 a vulnerable adult, and that is what is reported (MIS-08). */
function whoTheyAre({ child, age }: PartTwoFrom): string {
  const care = age < 18 ? 'Child looked after' : 'Vulnerable adult, care leaver';
  return [
    registeredName(child),
    `Born ${dayInWords(child.date_of_birth)}, aged ${age}${child.number ? `, number ${child.number}` : ''}`,
    `${care}; responsible authority: ${child.authority_name}`,
  ].join('\n');
}

/**
 * Part two, in the order in which the police ask: who, where and when last seen, what happened, why somebody is worried,
 * what was tried, and then what was written beforehand (MIS-05). Nothing is added that nobody wrote.
 */
export function partTwo(from: PartTwoFrom): PartOfReport[] {
  const { form, episode, entries, worry, health, vulnerability, photographTakenOn, reporter, now, age } =
    from;
  const attempts = entries.filter(({ kind }) => kind === 'tried-to-reach' || kind === 'looked');
  const others = entries.filter((entry) => !attempts.includes(entry));
  const lastSeen = [
    episode.last_seen_at ? momentInWords(episode.last_seen_at) : '',
    episode.last_seen_where,
  ].filter(Boolean);
  const photograph = photographTakenOn ? `There is one, taken on ${dayInWords(photographTakenOn)}.` : 'None.';
  return [
    {
      heading: age < 18 ? 'Who is missing' : 'Which vulnerable adult cannot be found',
      text: whoTheyAre(from),
    },
    {
      heading: 'Missing since',
      text: `${momentInWords(episode.noticed_at)}, ${howLong(episode.noticed_at, now)} ago`,
    },
    { heading: 'Last seen', text: lastSeen.join('\n') || unknown },
    { heading: 'Clothes and what they carry', text: episode.wearing || unknown },
    { heading: 'What happened before', text: episode.circumstances || unknown },
    { heading: 'Where they may be', text: episode.whereabouts || unknown },
    { heading: 'Why we are worried tonight', text: worry || unknown },
    {
      heading: 'What makes them especially vulnerable',
      text: vulnerabilityInWords(vulnerability) || unknown,
    },
    { heading: 'What could put them at risk', text: form?.risks || unknown },
    { heading: 'What the police need to know about their health', text: health || unknown },
    { heading: 'What we tried', text: listed(attempts) },
    { heading: 'Who else was told or asked', text: listed(others) },
    { heading: 'What they look like', text: form?.description || unknown },
    { heading: 'Photograph', text: photograph },
    { heading: 'Phone, social media and travel', text: form?.phone || unknown },
    { heading: 'Friends and people they may be with', text: form?.friends || unknown },
    { heading: 'Places they go to', text: form?.places || unknown },
    { heading: 'What helps when they are found', text: form?.what_helps || unknown },
    {
      heading: 'Who to call',
      text: [
        `${reporter}, ${episode.setting_name ?? settingInWords[episode.setting_kind]}`,
        form?.contacts ?? '',
      ]
        .filter(Boolean)
        .join('\n'),
    },
  ];
}

/** The whole as plain text, to copy into another form. */
export function asPlainText(parts: readonly PartOfReport[]): string {
  return parts.map(({ heading, text }) => `${heading.toUpperCase()}\n${text}\n`).join('\n');
}
