import { londonTime } from '../../platform/clock/index.ts';
import { Button, Input, InsetText } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../platform/web/index.ts';
import { mayBeClosed, pathOf } from '../about.ts';
import { type NoticeInList, noticeInWords } from '../notices/list-notices.ts';
import type { StepInList } from '../steps/list-steps.ts';
import { isOverdue, StepCard } from '../steps/step-card.tsx';
import type { MyAbsence } from './name-stand-in.ts';

/** What somebody has left unfinished elsewhere in the house, such as a draft. */
export interface Unfinished {
  readonly href: string;
  readonly text: string;
}

function AcceptOrDecline({ notice, person }: { notice: NoticeInList; person: SignedIn }) {
  return (
    <>
      <form method="post" action={`/notices/${notice.id}/answer`}>
        <CsrfField person={person} />
        <input type="hidden" name="answer" value="accepted" />
        <button class="govuk-button" type="submit">
          I will do it<span class="govuk-visually-hidden">: {noticeInWords(notice)}</span>
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={`/notices/${notice.id}/decline`}>
          Decline it<span class="govuk-visually-hidden">: {noticeInWords(notice)}</span>
        </a>
      </p>
    </>
  );
}

function Notices({ notices, person }: { notices: readonly NoticeInList[]; person: SignedIn }) {
  if (notices.length === 0) return <p class="govuk-body">Nothing new.</p>;
  return (
    <ul class="govuk-list">
      {notices.map((notice) => (
        <li class="hearth-card">
          <p class="govuk-body">
            <a class="govuk-link" href={pathOf(notice)}>
              {noticeInWords(notice)}
            </a>
            <span class="govuk-hint">
              {notice.child_called ? `About ${notice.child_called}, ` : ''}
              {mayBeClosed(notice) ? 'What it is about may be closed to you by now. ' : ''}
              {londonTime(notice.made_at)}
            </span>
          </p>
          {notice.asks_answer ? <AcceptOrDecline notice={notice} person={person} /> : null}
          <form method="post" action={`/notices/${notice.id}/acknowledge`}>
            <CsrfField person={person} />
            <button class="govuk-button govuk-button--secondary" type="submit">
              I have read it<span class="govuk-visually-hidden">: {noticeInWords(notice)}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** How many of each list are shown at first: what is due first comes first. */
const firstFew = 10;

/** "My work": what is overdue, what is to do, what is new, what is unfinished, and who stands in when you are away. */
export function MyWorkPage(props: {
  person: SignedIn;
  steps: readonly StepInList[];
  notices: readonly NoticeInList[];
  unfinished: readonly Unfinished[];
  now: Date;
  /** Whether everything is shown, or the first few of each list. */
  all: boolean;
  /** How many referrals wait for an answer of theirs. */
  referrals: number;
}) {
  const { person, steps, notices, unfinished, now, all, referrals } = props;
  const overdue = steps.filter((step) => isOverdue(step, now));
  const rest = steps.filter((step) => !isOverdue(step, now));
  const some = <T,>(list: readonly T[]): readonly T[] => (all ? list : list.slice(0, firstFew));
  const more = [overdue, notices, rest].some(({ length }) => length > firstFew);
  return (
    <>
      <h1 class="govuk-heading-l">My work</h1>
      {overdue.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Overdue ({overdue.length})</h2>
          <ul class="govuk-list">
            {some(overdue).map((step) => (
              <StepCard step={step} now={now} />
            ))}
          </ul>
        </>
      ) : null}
      {unfinished.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Not finished</h2>
          <ul class="govuk-list">
            {unfinished.map(({ href, text }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 class="govuk-heading-m">New for you ({notices.length})</h2>
      <Notices notices={some(notices)} person={person} />
      <h2 class="govuk-heading-m">To do ({rest.length})</h2>
      {rest.length === 0 ? <InsetText text="You have no open steps." /> : null}
      <ul class="govuk-list">
        {some(rest).map((step) => (
          <StepCard step={step} now={now} />
        ))}
      </ul>
      {more && !all ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/my-work?all=1">
            Show all of them
          </a>
        </p>
      ) : null}
      <ul class="govuk-list">
        {[
          ['/referrals', referrals > 0 ? `Referrals: ${referrals} waiting for us` : 'Referrals'],
          ['/rotas', 'Who is on duty'],
          ['/absence', 'I will be away: name a stand-in'],
          ['/my-messages', 'How I am told'],
          ...(person.roles.includes('administrator')
            ? [
                ['/outbox', 'Messages that leave Hearth'],
                ['/webhooks', 'Other systems that are told'],
              ]
            : []),
        ].map(([href, text]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Naming a stand-in, so that no clock is left alone. */
export function AbsencePage(props: {
  person: SignedIn;
  colleagues: readonly { id: string; name: string }[];
  absences: readonly MyAbsence[];
  values: Readonly<Record<string, string>>;
  errors: FieldErrors;
}) {
  const { person, colleagues, absences, values, errors } = props;
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">I will be away</h1>
      {absences.map(({ id, mine, other_name, from_at, until_at }) => (
        <InsetText>
          <p class="govuk-body">
            {mine
              ? `${other_name ?? 'Somebody'} stands in for you`
              : `You stand in for ${other_name ?? 'somebody'}`}{' '}
            from {londonTime(from_at)} until {londonTime(until_at)}.
          </p>
          <form method="post" action={`/absence/${id}/end`}>
            <CsrfField person={person} />
            <Button text="End it now" classes="govuk-button--secondary" />
          </form>
        </InsetText>
      ))}
      <p class="govuk-body">
        Your stand-in sees what you see, and your steps go to them while you are away, for at most 35 days.
        They sign for you only if their own role may sign.
      </p>
      <form method="post" action="/absence" novalidate>
        <CsrfField person={person} />
        <Input
          id="from"
          name="from"
          type="date"
          label={{ text: 'First day away' }}
          value={values.from ?? ''}
          errorMessage={error('from')}
        />
        <Input
          id="until"
          name="until"
          type="date"
          label={{ text: 'First day back' }}
          value={values.until ?? ''}
          errorMessage={error('until')}
        />
        <div class={`govuk-form-group${errors.standIn ? ' govuk-form-group--error' : ''}`}>
          <label class="govuk-label" for="standIn">
            Who stands in
          </label>
          {errors.standIn ? (
            <p class="govuk-error-message" id="standIn-error">
              {errors.standIn}
            </p>
          ) : null}
          <select class="govuk-select" id="standIn" name="standIn">
            <option value="">Choose somebody</option>
            {colleagues.map(({ id, name }) => (
              <option value={id} selected={values.standIn === id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Button text="Name them" />
      </form>
    </>
  );
}
