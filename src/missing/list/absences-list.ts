import { childName } from '../../care/index.ts';
import { listOf } from '../../platform/lists/index.ts';
import { missingCategoryInWords } from '../../protocol/index.ts';
import type { EpisodeInList } from '../episodes/episodes-in-list.ts';
import { returnInWords } from '../episodes/in-words.ts';

const { list, moment, text } = listOf<EpisodeInList>();

/** Absences: of the children around somebody, or of one child. */
export const absencesList = list({
  name: 'absences',
  title: 'Absences',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', childName),
    home: text('Home', ({ setting_name }) => setting_name),
    since: moment('Away since', ({ noticed_at }) => noticed_at),
    found: moment('Found', ({ found_at }) => found_at),
    category: text('What it was called', ({ category }) => category && missingCategoryInWords(category)),
    police: text('Police told', ({ reported }) => (reported ? 'Yes' : 'No')),
    code: text('Code of the yearly return', ({ code_903 }) => code_903),
    talk: text('Talk about being away', ({ return_event }) => return_event && returnInWords[return_event]),
  },
});
