import { londonTime } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/html/index.ts';
import type { CustodyKind } from '../../model.ts';
import type { ChainLine, WholeSeizure } from '../get-seizure.ts';

const kindWords: Readonly<Record<CustodyKind, string>> = {
  'handed-over': 'Handed over',
  destroyed: 'Destroyed',
  collected: 'Collected by the police',
};

function Standing({ line }: { line: ChainLine }) {
  if (line.kind === 'collected') return <Tag text="Signed" classes="govuk-tag--green" />;
  if (line.verdict === null) return <Tag text="Not signed yet" classes="govuk-tag--yellow" />;
  if (line.verdict === 'signed') return <Tag text="Signed by both" classes="govuk-tag--green" />;
  return <Tag text="Does not count" classes="govuk-tag--grey" />;
}

function Second({ line }: { line: ChainLine }) {
  const asked = line.asked_name ?? 'somebody else';
  const at = line.second_at ? `, ${londonTime(line.second_at)}` : '';
  if (line.verdict === null) return <>Asked to sign second: {asked}.</>;
  if (line.verdict === 'signed') return <>{`Signed second: ${asked}${at}.`}</>;
  if (line.verdict === 'refused') return <>{`${asked} did not sign${at}.`}</>;
  return <>{`Withdrawn by ${line.signed_by_name}${at}.`}</>;
}

function Officer({ line }: { line: ChainLine }) {
  return (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">
        Officer: {line.officer_name}, number {line.officer_number}.
        {line.reference ? ` Reference ${line.reference}.` : ''}{' '}
        {line.allegation ? 'With an allegation.' : 'Without an allegation against a child.'}
      </p>
      <p class="govuk-body hearth-words govuk-!-margin-bottom-1">The officer's words: {line.officer_words}</p>
    </>
  );
}

function Line({ line }: { line: ChainLine }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{kindWords[line.kind]}</strong> <Standing line={line} />
        <br />
        {londonTime(line.happened_at)}
      </p>
      <p class="govuk-body hearth-words govuk-!-margin-bottom-1">{line.words}</p>
      {line.kept_where ? (
        <p class="govuk-body govuk-!-margin-bottom-1">Kept since then: {line.kept_where}</p>
      ) : null}
      {line.kind === 'collected' ? <Officer line={line} /> : null}
      <p class="govuk-hint govuk-!-margin-bottom-0">
        Signed by {line.signed_by_name}, {londonTime(line.signed_at)}.{' '}
        {line.kind === 'collected' ? null : <Second line={line} />}
        {line.second_words ? <span class="hearth-words"> {line.second_words}</span> : null}
      </p>
    </li>
  );
}

/** The chain of custody, line by line, from the finding on. */
export function Chain({ seizure }: { seizure: WholeSeizure }) {
  return (
    <ol class="govuk-list">
      <li class="hearth-card">
        <p class="govuk-body govuk-!-margin-bottom-1">
          <strong>Found</strong>
          <br />
          {londonTime(seizure.found_at)}, {seizure.found_where}
        </p>
        <p class="govuk-body govuk-!-margin-bottom-1">Kept since then: {seizure.kept_where}</p>
        <p class="govuk-hint govuk-!-margin-bottom-0">
          Signed by {seizure.recorded_by_name}, {londonTime(seizure.recorded_at)}.
        </p>
      </li>
      {seizure.chain.map((line) => (
        <Line line={line} />
      ))}
    </ol>
  );
}
