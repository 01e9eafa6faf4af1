import { dayInWords } from '../../platform/clock/index.ts';
import { Table } from '../../platform/html/index.ts';
import { type CareStatusFacts, type StatusStretch, statusTimeline } from '../../protocol/index.ts';
import { layOutTimeline } from './lay-out-timeline.ts';
import { categoryInWords, statusInWords } from './status-in-words.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';

/** What a stretch of days is, in the words of the table. */
function stretchInWords({ status }: StatusStretch): string {
  const { category, protocolCareLeaver, childOrYoungAdult } = status;
  return [
    statusInWords(status),
    category === 'none' ? null : categoryInWords[category],
    protocolCareLeaver ? 'Care leaver as the Protocol defines it' : null,
    childOrYoungAdult === 'young-adult' ? 'Young adult' : null,
  ]
    .filter((words, at, all) => words !== null && all.indexOf(words) === at)
    .join('. ');
}

/** The care status from birth on as a drawing, and in a table that says the same. */
export function Timeline({ facts, today }: { facts: CareStatusFacts; today: string }) {
  const stretches = statusTimeline(facts);
  const asked = facts.on === today ? 'Today' : dayInWords(facts.on);
  return (
    <>
      <h2 class="govuk-heading-m">Past and future</h2>
      <TimelineDrawing layout={layOutTimeline(facts.dateOfBirth, stretches, facts.on, today)} asked={asked} />
      <p class="govuk-body-s">
        Numbers are ages. Filled: how it was. Dashed: what will happen if nothing changes. E is eligible, R
        relevant, F former relevant, Q qualifying.
      </p>
      <Table
        caption="The same in words"
        captionClasses="govuk-table__caption--s"
        head={[{ text: 'From' }, { text: 'Status' }]}
        firstCellIsHeader
        rows={stretches.map((stretch) => [
          {
            html: (
              <>
                {dayInWords(stretch.from)}
                {stretch.from > today ? <span class="hearth-who">to come</span> : null}
              </>
            ),
          },
          { text: stretchInWords(stretch) },
        ])}
      />
    </>
  );
}
