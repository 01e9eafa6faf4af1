import type { Filled } from '../../../../platform/forms/index.ts';
import { howMany } from '../../../../platform/html/index.ts';
import { leftOutReasons } from '../check/left-out.ts';
import type { ShownImport } from '../look/get-import.ts';
import type { Overview } from '../look/get-overview.ts';
import { repairRules } from '../look/repair-in-words.ts';
import { Decide } from './decide.tsx';

const reasonWords: Readonly<Record<string, string>> = leftOutReasons;

/** What is left out, by reason; and what goes in without something, which is another matter. */
export function LeftOut({ shown, leftOut }: { shown: ShownImport; leftOut: Overview['leftOut'] }) {
  const goesIn = leftOut.filter((one) => one.goesIn);
  return (
    <>
      <h2 class="govuk-heading-m">Left out of the register</h2>
      <LeftOutList shown={shown} leftOut={leftOut.filter((one) => !one.goesIn)} />
      {goesIn.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Goes in, without something</h2>
          <LeftOutList shown={shown} leftOut={goesIn} />
        </>
      ) : null}
    </>
  );
}

function LeftOutList({ shown, leftOut }: { shown: ShownImport; leftOut: Overview['leftOut'] }) {
  if (leftOut.length === 0) return <p class="govuk-body">Nothing.</p>;
  return (
    <ul class="govuk-list govuk-list--spaced hearth-list">
      {leftOut.map(({ reason, rows }) => (
        <li>
          {reasonWords[reason]}
          <br />
          <a class="govuk-link" href={`/imports/${shown.id}/left-out?reason=${reason}`}>
            {howMany(rows, 'row', 'rows')}
            <span class="govuk-visually-hidden">: {reasonWords[reason]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the rules flag, by rule. A flag changes nothing: it is for the authority to put right in its own records. */
export function RuleList({ shown, flags }: { shown: ShownImport; flags: Overview['flags'] }) {
  if (flags.length === 0) return <p class="govuk-body">The year’s rules did not find anything wrong.</p>;
  return (
    <>
      <p class="govuk-body">
        These are the national rules for the year. What they flag still goes in: correct it in the system the
        return comes from.{' '}
        <a class="govuk-link" href={`/imports/${shown.id}/flags.csv`}>
          Download every flag as a table (CSV)
        </a>
      </p>
      <ul class="govuk-list govuk-list--spaced hearth-list">
        {flags.map(({ rule, rows, message }) => (
          <li>
            <strong>{rule}</strong> {message}
            <br />
            <a class="govuk-link" href={`/imports/${shown.id}/flags?rule=${encodeURIComponent(rule)}`}>
              {howMany(rows, 'row', 'rows')}
              <span class="govuk-visually-hidden"> that rule {rule} flags</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The repairs by rule, each to be accepted or left as a whole, or one by one. */
export function RepairList(props: {
  shown: ShownImport;
  repairs: Overview['repairs'];
  forms: ReadonlyMap<string, Filled>;
}) {
  const { shown, repairs, forms } = props;
  if (repairs.length === 0) return <p class="govuk-body">None.</p>;
  const at = `/imports/${shown.id}/repairs`;
  return (
    <ul class="govuk-list">
      {repairs.map(({ rule, proposed, accepted, left }) => {
        const form = forms.get(rule);
        return (
          <li class="hearth-card">
            <p class="govuk-body">
              {repairRules[rule]}
              <br />
              <a class="govuk-link" href={`${at}?rule=${rule}`}>
                {howMany(proposed, 'repair', 'repairs')}
                <span class="govuk-visually-hidden"> by rule {rule}</span>
              </a>
              , {accepted} accepted, {left} left as they are
            </p>
            {form ? <Decide form={form} about={`repairs by rule ${rule}`} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
