import { comparable } from '../../child/assemble-child.ts';
import { readDay } from '../../days/read-day.ts';
import type { SuppliedRow } from '../../read/supplied-row.ts';
import { type EpisodeOfReturn, episodeKey, readEpisode } from './episode-of-return.ts';
import { type LeftOut, leaveOut } from './left-out.ts';

/** A child as the register takes them, from the Header and the latest episode. */
export interface ChildOfReturn {
  readonly row: number;
  readonly date_of_birth: string;
  readonly sex: string | null;
  /** A unique pupil number; null for a blank and for the codes that say why there is none. */
  readonly upn: string | null;
  readonly home_post: string | null;
  readonly placement_post: string | null;
}

/** What one child of the return comes to. */
export interface ChildRead {
  readonly child: ChildOfReturn | null;
  readonly episodes: readonly EpisodeOfReturn[];
  readonly leftOut: readonly LeftOut[];
}

const longestNumber = 60;
const noPupilNumber = /^UN[1-5]$/;

const valueIn = (row: SuppliedRow, column: string): string | null => comparable(row.values[column] ?? null);

/** The postcode of the latest episode that has one. */
function latestPostcode(episodes: readonly SuppliedRow[], column: string): string | null {
  const given = episodes
    .flatMap((row) => {
      const [day, postcode] = [readDay(valueIn(row, 'DECOM')), valueIn(row, column)];
      return day && postcode ? [{ day, postcode }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return given.at(-1)?.postcode ?? null;
}

function pupilNumber(header: SuppliedRow): string | null {
  const number = valueIn(header, 'UPN');
  return number === null || noPupilNumber.test(number) || number.length > longestNumber ? null : number;
}

/** The episodes that can be read, each once. */
function readEpisodes(rows: readonly SuppliedRow[]): Pick<ChildRead, 'episodes' | 'leftOut'> {
  const episodes = new Map<string, EpisodeOfReturn>();
  const leftOut: LeftOut[] = [];
  for (const row of rows) {
    const { episode, leftOut: parts } = readEpisode(row);
    const key = episode && episodeKey(episode);
    if (episode && key && !episodes.has(key)) {
      episodes.set(key, episode);
      leftOut.push(...parts);
    } else leftOut.push(...(episode ? [leaveOut(row, 'twice-in-return')] : parts));
  }
  return { episodes: [...episodes.values()], leftOut };
}

/**
 * Reads what the register takes of one child: who they are, and their episodes.
 * @param number as it is compared, in capitals
 * @param rows of this child, those of the wrong shape left out already
 */
export function readChild(number: string, rows: readonly SuppliedRow[]): ChildRead {
  const headers = rows.filter(({ file }) => file === 'Header');
  const episodes = rows.filter(({ file }) => file === 'Episodes');
  const all = [...headers, ...episodes];
  const none = (left: readonly LeftOut[]): ChildRead => ({ child: null, episodes: [], leftOut: left });
  const [header, ...again] = headers;
  if (number.length > longestNumber) return none(all.map((row) => leaveOut(row, 'number-too-long')));
  if (!header) return none(all.map((row) => leaveOut(row, 'no-header')));
  const born = readDay(valueIn(header, 'DOB'));
  if (born === null) return none(all.map((row) => leaveOut(row, 'no-birth')));
  const read = readEpisodes(episodes);
  return {
    child: {
      row: header.row,
      date_of_birth: born,
      sex: valueIn(header, 'SEX'),
      upn: pupilNumber(header),
      home_post: latestPostcode(episodes, 'HOME_POST'),
      placement_post: latestPostcode(episodes, 'PL_POST'),
    },
    episodes: read.episodes,
    leftOut: [...again.map((row) => leaveOut(row, 'header-twice')), ...read.leftOut],
  };
}
