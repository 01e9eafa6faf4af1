import { namesFound } from '../../care/index.ts';
import type { Filled } from '../../platform/forms/index.ts';
import { Details, InsetText } from '../../platform/html/index.ts';
import { languageHints } from './language-hints.ts';
import { longestNarrative } from './record-forms.ts';
import type { RecordPage } from './record-pages.ts';

/**
 * What might be said better, and a warning when another child is named. It suggests; it never blocks. A text that is too
 * long to be kept is not gone through.
 */
export function Hints(props: { page: RecordPage; written: Filled; otherChildren: readonly string[] }) {
  const texts = (props.page.describes ?? []).map((name) => props.written.typed(name).one());
  const text = texts.filter(({ length }) => length <= longestNarrative).join('\n');
  const named = namesFound(text, props.otherChildren);
  const hints = languageHints(text);
  return (
    <>
      {named.length > 0 ? (
        <InsetText>
          Another child may be named here: {named.join(', ')}. Write "another child" instead: this record will
          be read by people who may not know about them.
        </InsetText>
      ) : null}
      {hints.length > 0 ? (
        <Details summaryText={`Words to think about (${hints.length})`} open>
          <p class="govuk-body">Some words follow a child for years. These are suggestions; you decide.</p>
          <ul class="govuk-list govuk-list--bullet">
            {hints.map(({ found, suggestion }) => (
              <li>
                "{found}": {suggestion}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}
