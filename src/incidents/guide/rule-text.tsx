import { Tag, WithNumbers } from '../../platform/html/index.ts';
import { dutyById, type EditionId, sourceById } from '../../protocol/index.ts';
import { readText } from './outcome-in-words.ts';

/** A text of the rules; where we filled a gap it says so, and why. */
export function RuleText({ text }: { text: string }) {
  const { text: said, reading } = readText(text);
  return (
    <>
      <WithNumbers text={said} />
      {reading && (
        <span class="hearth-reading">
          <Tag classes="govuk-tag--grey" text="Our reading" /> {reading}
        </span>
      )}
    </>
  );
}

interface WhereWrittenProps {
  readonly cites: readonly string[];
  readonly edition: EditionId;
  /** The law it rests on besides, by the ids of its sources. */
  readonly law?: readonly string[] | undefined;
}

/** Where it is written: the duties, with the section of the edition that has each, and the law besides. */
export function WhereWritten({ cites, edition, law = [] }: WhereWrittenProps) {
  const found = cites.map(dutyById).flatMap(({ id, title, sections }) => {
    const section = sections[edition];
    return section ? [{ id, words: `${title} (${section})` }] : [];
  });
  const protocol = found.map(({ words }) => words).join('; ');
  const said = [
    ...(protocol ? [`London Protocol ${edition}: ${protocol}`] : []),
    ...law.map((id) => sourceById(id).title),
  ];
  return said.length === 0 ? null : <span class="hearth-who">{said.join('; ')}</span>;
}
