import type { Catalogue } from '../../../platform/languages/index.ts';
import { explained } from '../glossary.ts';
import { station } from '../moments/police.ts';
import type { Moment } from '../right.ts';
import { translations } from './station/index.ts';

/** The sentences of a moment: its title, what stands first, each right with what is more, and its hard words. */
function sentencesOf({ title, first, rights, words }: Moment): Record<string, string> {
  return Object.fromEntries([
    ['title', title],
    ['first', first],
    ...rights.flatMap(({ id, say, more }) => [[id, say], ...(more ? [[`${id}-more`, more]] : [])]),
    ['what-words-mean', 'What the words mean'],
    ...explained(words).flatMap(({ id, word, means }) => [
      [`word-${id}`, word],
      [`word-${id}-means`, means],
    ]),
    ['ask-for-help', 'Ask for help with this'],
  ]);
}

/** My rights at the police station. */
export const stationCatalogue: Catalogue = {
  id: 'police-station',
  title: `Rights: ${station.title}`,
  english: sentencesOf(station),
  translations,
};
