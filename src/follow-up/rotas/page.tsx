import { londonTime } from '../../platform/clock/index.ts';
import { Details, InsetText, Tag } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { type Duty, duties } from './duties.ts';
import type { RotaOf, Turn } from './list-turns.ts';
import { gapsIn } from './model.ts';
import { TurnForm } from './turn-form.tsx';

const day = 86_400_000;

/** What the page of the rotas shows. */
export interface RotasShown {
  readonly person: SignedIn;
  readonly now: Date;
  readonly rotas: readonly RotaOf[];
  readonly turns: readonly Turn[];
  readonly people: ReadonlyMap<string, readonly { id: string; name: string }[]>;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly newId: () => string;
}

function TurnCard({ turn, keeps, person, now }: { turn: Turn; keeps: boolean; person: SignedIn; now: Date }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{turn.name}</strong>{' '}
        {turn.from_at <= now ? <Tag text="On duty now" classes="govuk-tag--green" /> : null}
      </p>
      <p class="govuk-body-s">
        {londonTime(turn.from_at)} to {londonTime(turn.until_at)}
        {turn.rank > 1 ? `. Asked as number ${turn.rank}` : '. Asked first'}
      </p>
      {keeps ? (
        <form method="post" action={`/rotas/turns/${turn.id}/withdraw`}>
          <CsrfField person={person} />
          <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" type="submit">
            Take off the rota
            <span class="govuk-visually-hidden">
              : {turn.name}, {londonTime(turn.from_at)}
            </span>
          </button>
        </form>
      ) : null}
    </li>
  );
}

function DutyList({ rota, duty, shown }: { rota: RotaOf; duty: Duty; shown: RotasShown }) {
  const { turns, now, person } = shown;
  const own = turns.filter((turn) => turn.organisation_id === rota.id && turn.duty === duty);
  if (own.length === 0) return null;
  const span = { from: now, until: new Date(now.getTime() + 7 * day) };
  const gaps = gapsIn(
    span,
    own.map(({ from_at, until_at }) => ({ from: from_at, until: until_at })),
  );
  return (
    <>
      <h3 class="govuk-heading-s">{duties[duty]}</h3>
      <ul class="govuk-list">
        {own.map((turn) => (
          <TurnCard turn={turn} keeps={rota.keeps} person={person} now={now} />
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
export function RotasPage({ shown }: { shown: RotasShown }) {
  const { rotas, turns, people, values, errors, person, newId } = shown;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">Who is on duty</h1>
      <p class="govuk-body">
        A clock that begins while its owner is away or the office is shut comes to whoever is on duty too.
      </p>
      {rotas.length === 0 ? <InsetText text="No rota has been made yet." /> : null}
      {rotas.map((rota) => (
        <>
          <h2 class="govuk-heading-m">{rota.name}</h2>
          {turns.some(({ organisation_id }) => organisation_id === rota.id) ? null : (
            <InsetText text="Nobody is on this rota from now on." />
          )}
          {(Object.keys(duties) as Duty[]).map((duty) => (
            <DutyList rota={rota} duty={duty} shown={shown} />
          ))}
          {rota.keeps ? (
            <Details
              summaryText={`Put somebody on duty for ${rota.name}`}
              open={values.organisation === rota.id}
            >
              <TurnForm
                rota={rota}
                people={people.get(rota.id) ?? []}
                person={person}
                values={values.organisation === rota.id ? values : {}}
                errors={values.organisation === rota.id ? errors : {}}
                formId={(values.organisation === rota.id && values.turn) || newId()}
              />
            </Details>
          ) : null}
        </>
      ))}
    </>
  );
}
