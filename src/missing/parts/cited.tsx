import { dutyById, sourceById } from '../../protocol/index.ts';

/** The duties behind a line, and the law where it rests on more than the Protocol. */
export function Cited({ cites, law = [] }: { cites: readonly string[]; law?: readonly string[] }) {
  const duties = cites.map((id) => `${dutyById(id).title} (${id})`);
  return <span class="govuk-hint">{[...duties, ...law.map((id) => sourceById(id).title)].join('; ')}</span>;
}
