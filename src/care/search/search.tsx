import { type Action, action, form, line } from '../../platform/forms/index.ts';
import { page } from '../../platform/web/index.ts';
import { mayWork } from '../sharing/may.ts';
import { findAnything } from './find-anything.ts';
import { SearchPage } from './search-page.tsx';

const searchForm = form({
  words: line('Find a child, a home or a person', {
    hint: 'A part of the name, a date of birth, or a number.',
    needed: 'Write a part of the name, or a number.',
    autocomplete: 'off',
    spellcheck: false,
  }),
});

/** One box that finds children, homes and people. What is searched for is sent in the form and never stands in an address. */
export const searchAnything: Action<null, typeof searchForm.fields> = action({
  path: '/search',
  may: mayWork('it finds the children, homes and people that they may see'),
  audit: { show: null, send: 'searched-everywhere' },
  open: async () => null,
  form: searchForm,
  page: async ({ form }) => ({ title: 'Search', body: <SearchPage form={form} found={null} /> }),
  act: async (tx, _, said, { context }) => {
    const found = await findAnything(tx, said.words, context.today);
    const form = await searchAnything.blank(context, null, said);
    return page({ title: 'Search', body: <SearchPage {...{ form, found }} /> });
  },
  example: { words: 'Robin' },
});
