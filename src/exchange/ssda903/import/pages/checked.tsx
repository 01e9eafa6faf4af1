import type { Filled } from '../../../../platform/forms/index.ts';
import { Button, counted, howMany, SummaryList, WarningText } from '../../../../platform/html/index.ts';
import { yearInWords } from '../import-state.ts';
import type { ShownImport } from '../look/get-import.ts';
import type { Overview } from '../look/get-overview.ts';
import { LeftOut, RepairList, RuleList } from './overview-lists.tsx';
import { GiveUp } from './under-way.tsx';

function PreviewList({ shown, overview }: { shown: ShownImport; overview: Overview }) {
  const { preview } = overview;
  const row = (text: string, count: number, plan?: string) => ({
    key: { text },
    value: { text: counted(count) },
    actions:
      plan && count > 0
        ? {
            items: [
              {
                href: `/imports/${shown.id}/changes?plan=${plan}`,
                text: 'Show',
                visuallyHiddenText: text.toLowerCase(),
              },
            ],
          }
        : undefined,
  });
  return (
    <SummaryList
      rows={[
        row('New children', preview.childrenAdded),
        row('Children we know', preview.childrenKnown),
        row('New episodes', preview.episodesAdded, 'added'),
        row('Open episodes that have ended', preview.episodesEnded, 'ended'),
        row('Episodes that stay as they are', preview.episodesSame),
        row(
          'Episodes that end differently in the register, which stays as it is',
          preview.episodesDiffer,
          'differs',
        ),
      ]}
    />
  );
}

function Conflicts({ shown, overview }: { shown: ShownImport; overview: Overview }) {
  const { all, undecided } = overview.conflicts;
  if (all === 0) return <p class="govuk-body">None.</p>;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={`/imports/${shown.id}/conflicts`}>
        {undecided > 0
          ? `${counted(undecided)} of ${counted(all)} waiting for your decision`
          : `${howMany(all, 'is', 'are')} decided`}
      </a>
    </p>
  );
}

/** Everything that checking found, and the decision about it. */
export function CheckedPage(props: {
  shown: ShownImport;
  overview: Overview;
  /** A form for all repairs of each rule. */
  repairs: ReadonlyMap<string, Filled>;
  giveUp: Filled;
}) {
  const { shown, overview, repairs, giveUp } = props;
  const { year, proposed_year } = shown;
  const { undecided } = overview.conflicts;
  return (
    <>
      {year !== null && proposed_year !== null && year !== proposed_year ? (
        <WarningText
          text={`You said this is the return for ${yearInWords(year)}, but the latest episode began in ${yearInWords(proposed_year)}.`}
        />
      ) : null}
      <h2 class="govuk-heading-m">What it would do</h2>
      <PreviewList shown={shown} overview={overview} />
      <h2 class="govuk-heading-m">Where our records differ</h2>
      <Conflicts shown={shown} overview={overview} />
      <h2 class="govuk-heading-m">Repairs you can accept</h2>
      <RepairList shown={shown} repairs={overview.repairs} forms={repairs} />
      <LeftOut shown={shown} leftOut={overview.leftOut} />
      <h2 class="govuk-heading-m">What the rules say</h2>
      <RuleList shown={shown} flags={overview.flags} />
      <h2 class="govuk-heading-m">Put it into the register</h2>
      {undecided > 0 ? (
        <p class="govuk-body">First decide where our records differ.</p>
      ) : (
        <Button text="Go on: see what would go in" href={`/imports/${shown.id}/confirm`} />
      )}
      <GiveUp form={giveUp} />
    </>
  );
}
