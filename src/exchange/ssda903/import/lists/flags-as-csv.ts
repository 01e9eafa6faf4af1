import { csvLine } from '../../../../platform/csv/index.ts';
import { file, type Route } from '../../../../platform/web/index.ts';
import { allFlags } from '../look/list-rows.ts';
import { ruleInWords } from '../look/rule-in-words.ts';
import { openImport } from '../open-import.ts';
import { mayDecideImport } from '../who-may.ts';

/** At most so many flags in one file. */
const most = 200_000;

const head = ['rule', 'what is wrong', 'columns to look at', 'file', 'row', 'child'];

/** Every flag of an import as a table for a spreadsheet, in which nothing is a formula. Children appear by number only. */
export const flagsAsCsv: Route = {
  method: 'GET',
  path: '/imports/:importId/flags.csv',
  who: 'signed-in',
  may: mayDecideImport,
  audit: 'exported-import-flags',
  answer: async (context) => {
    const { id, year } = await openImport(context);
    const rows = await allFlags(context.tx, id, most);
    const lines = rows.map(({ rule, file: of, row, child }) => {
      const { message, fields } = ruleInWords(rule, year);
      return csvLine([rule, message, fields.join(' '), of, String(row + 1), child]);
    });
    return file('text/csv; charset=utf-8', new TextEncoder().encode([csvLine(head), ...lines].join('')));
  },
};
