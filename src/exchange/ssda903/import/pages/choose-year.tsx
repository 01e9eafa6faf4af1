import { Select } from '../../../../platform/html/index.ts';
import { firstYear, lastYear, yearInWords } from '../import-state.ts';

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => lastYear - index);

/** Choosing the collection year. `unknown` offers to tell it from the files. */
export function ChooseYear(props: { value: string; unknown: boolean; hint?: string; error?: string }) {
  const { value, unknown, hint, error } = props;
  return (
    <Select
      id="year"
      name="year"
      label={{ text: 'Which year is the return of?' }}
      hint={{ text: hint ?? 'The year runs from 1 April to 31 March.' }}
      errorMessage={error ? { text: error } : undefined}
      value={value}
      items={[
        unknown && { value: '', text: 'Tell it from the days in the files' },
        ...years.map((year) => ({ value: year, text: yearInWords(year) })),
      ]}
    />
  );
}
