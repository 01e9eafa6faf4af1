import { CsrfField, type SignedIn } from '../../../../platform/web/index.ts';
import { leftOutReasons } from '../check/left-out.ts';
import type { ShownImport } from '../look/get-import.ts';
import type { Overview } from '../look/get-overview.ts';
import { repairRules } from '../look/repair-in-words.ts';
import { howMany } from './in-words.ts';

const reasonWords: Readonly<Record<string, string>> = leftOutReasons;

/** What is left out, by reason. */
export function LeftOutList({ shown, leftOut }: { shown: ShownImport; leftOut: Overview['leftOut'] }) {
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
  if (flags.length === 0) return <p class="govuk-body">Nothing is wrong by the rules of the year.</p>;
  return (
    <>
      <p class="govuk-body">
        These are the national rules of the year. What they flag still goes in: put it right where the return
        comes from.
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
export function RepairList(props: { shown: ShownImport; repairs: Overview['repairs']; person: SignedIn }) {
  const { shown, repairs, person } = props;
  if (repairs.length === 0) return <p class="govuk-body">None.</p>;
  const at = `/imports/${shown.id}/repairs`;
  return (
    <ul class="govuk-list">
      {repairs.map(({ rule, proposed, accepted, left }) => (
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
          <form method="post" action={at}>
            <CsrfField person={person} />
            <input type="hidden" name="rule" value={rule} />
            <div class="govuk-button-group">
              <button class="govuk-button govuk-button--secondary" name="answer" value="accept" type="submit">
                Accept all<span class="govuk-visually-hidden"> repairs by rule {rule}</span>
              </button>
              <button class="govuk-button govuk-button--secondary" name="answer" value="leave" type="submit">
                Leave all<span class="govuk-visually-hidden"> repairs by rule {rule}</span>
              </button>
            </div>
          </form>
        </li>
      ))}
    </ul>
  );
}
