import { type NumberFor, WhomToRing } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled, SearchForm } from '../../platform/forms/index.ts';
import { Details, InsetText, Tag } from '../../platform/html/index.ts';
import { type Duty, duties } from './duties.ts';
import type { RotaOf, Turn } from './list-turns.ts';
import { gapsIn } from './model.ts';

const day = 86_400_000;

/** A turn, and the form that takes it off the rota for whoever keeps it. */
interface TurnShown {
  readonly turn: Turn;
  readonly takeOff: Filled | null;
}
/** A rota, and the form that puts somebody on it for whoever keeps it. */
interface RotaShown {
  readonly rota: RotaOf;
  readonly turns: readonly TurnShown[];
  readonly form: Filled | null;
  readonly numbers: readonly NumberFor[];
}

function TurnCard({ turn, takeOff, now }: TurnShown & { now: Date }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{turn.name}</strong>{' '}
        {turn.from_at <= now ? <Tag text="On duty now" classes="govuk-tag--green" /> : null}
      </p>
      <p class="govuk-body-s">
        {londonTime(turn.from_at)} to {londonTime(turn.until_at)}
        {turn.rank > 1 ? `. Number in order: ${turn.rank}` : '. Asked first'}
      </p>
      {takeOff ? (
        <ActionForm
          of={takeOff}
          button="Take off the rota"
          about={`${turn.name}, ${londonTime(turn.from_at)}`}
          classes="govuk-button--secondary govuk-!-margin-bottom-0"
        />
      ) : null}
    </li>
  );
}

function DutyList({ turns, duty, now }: { turns: readonly TurnShown[]; duty: Duty; now: Date }) {
  const own = turns.filter(({ turn }) => turn.duty === duty);
  if (own.length === 0) return null;
  const span = { from: now, until: new Date(now.getTime() + 7 * day) };
  const gaps = gapsIn(
    span,
    own.map(({ turn: { from_at, until_at } }) => ({ from: from_at, until: until_at })),
  );
  return (
    <>
      <h3 class="govuk-heading-s">{duties[duty]}</h3>
      <ul class="govuk-list">
        {own.map((shown) => (
          <TurnCard {...shown} now={now} />
        ))}
      </ul>
      {gaps.length > 0 ? (
        <div class="govuk-inset-text">
          <p class="govuk-body">Nobody is on duty in the next seven days:</p>
          <ul class="govuk-list govuk-list--bullet">
            {gaps.map(({ from, until }) => (
              <li>
                {londonTime(from)} to {londonTime(until)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** Who is on duty when, with the gaps; and for whoever keeps a rota, the form to put somebody on it. */
export function RotasPage(props: { rotas: readonly RotaShown[]; now: Date; search: Filled }) {
  const { rotas, now, search } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Who is on duty</h1>
      <p class="govuk-body">
        If a clock starts while its owner is away or the office is closed, the person on duty gets it too.
      </p>
      {rotas.length === 0 ? (
        <InsetText
          text={search.typed('named').one() ? 'No rota has that name.' : 'No rota has been made yet.'}
        />
      ) : null}
      {rotas.map(({ rota, turns, form, numbers }) => (
        <>
          <h2 class="govuk-heading-m">{rota.name}</h2>
          <WhomToRing numbers={numbers} title={`Numbers of ${rota.name}`} />
          {turns.length === 0 ? <InsetText text="Nobody is on this rota from now on." /> : null}
          {(Object.keys(duties) as Duty[]).map((duty) => (
            <DutyList turns={turns} duty={duty} now={now} />
          ))}
          {form ? (
            <Details summaryText={`Put someone on duty for ${rota.name}`} open={form.hasFaults}>
              <ActionForm of={form} button="Put them on duty" />
            </Details>
          ) : null}
        </>
      ))}
      <SearchForm of={search} button="Find" />
    </>
  );
}
