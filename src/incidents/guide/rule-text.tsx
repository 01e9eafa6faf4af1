import { Tag } from '../../platform/html/index.ts';
import { dutyById, type EditionId } from '../../protocol/index.ts';
import { readText } from './outcome-in-words.ts';

/** A text of the rules; where we filled a gap it says so, and why. */
export function RuleText({ text }: { text: string }) {
  const { text: said, reading } = readText(text);
  return (
    <>
      {said}
      {reading && (
        <span class="hearth-reading">
          <Tag classes="govuk-tag--grey" text="Our reading" /> {reading}
        </span>
      )}
    </>
  );
}

/** Where it is written: the duties, and the section of the edition that has each. */
export function WhereWritten({ cites, edition }: { cites: readonly string[]; edition: EditionId }) {
  const found = cites.map(dutyById).flatMap(({ id, title, sections }) => {
    const section = sections[edition];
    return section ? [{ id, words: `${title} (${section})` }] : [];
  });
  if (found.length === 0) return null;
  return (
    <span class="hearth-who">
      London Protocol {edition}: {found.map(({ words }) => words).join('; ')}
    </span>
  );
}
