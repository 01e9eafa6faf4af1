import { listOf } from '../../platform/lists/index.ts';
import type { SeizureInList } from './get-seizure.ts';
import { seizureStates } from './state-tag.tsx';

const { list, text, moment } = listOf<SeizureInList>();

/** What was taken or found, and how it stands. */
export const seizuresList = list({
  name: 'seizures',
  title: 'What was taken or found',
  childOf: ({ child_id }) => child_id,
  columns: {
    what: text('What', ({ what }) => what),
    amount: text('How much', ({ amount }) => amount),
    found: moment('When', ({ found_at }) => found_at),
    home: text('Home', ({ setting_name }) => setting_name),
    child: text('Child', ({ child_called }) => child_called),
    state: text('How it stands', ({ state }) => seizureStates[state].text),
    by: text('Written down by', ({ recorded_by_name }) => recorded_by_name),
  },
});
