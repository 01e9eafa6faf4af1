import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled, Unseen } from '../../platform/forms/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import type { SignedIn } from '../../platform/web/index.ts';
import { mayBeClosed, pathOf } from '../about.ts';
import { type NoticeInList, noticeInWords } from '../notices/list-notices.ts';
import type { StepInList } from '../steps/list-steps.ts';
import { isOverdue, StepCard } from '../steps/step-card.tsx';

/** What somebody has left unfinished elsewhere in the house, such as a draft. */
export interface Unfinished {
  readonly href: string;
  readonly text: string;
}

/** A notice, with the form that accepts what it asks, and the one that says it was read. */
interface NoticeShown {
  readonly notice: NoticeInList;
  readonly accept: Filled | null;
  readonly read: Filled;
}

function AcceptOrDecline({ notice, accept }: { notice: NoticeInList; accept: Filled }) {
  return (
    <>
      <ActionForm of={accept} button="I will do it" about={noticeInWords(notice)}>
        <Unseen of={accept} except={[]} />
      </ActionForm>
      <p class="govuk-body">
        <a class="govuk-link" href={`/notices/${notice.id}/decline`}>
          Decline it<span class="govuk-visually-hidden">: {noticeInWords(notice)}</span>
        </a>
      </p>
    </>
  );
}

function Notices({ notices }: { notices: readonly NoticeShown[] }) {
  if (notices.length === 0) return <p class="govuk-body">Nothing new.</p>;
  return (
    <ul class="govuk-list">
      {notices.map(({ notice, accept, read }) => (
        <li class="hearth-card">
          <p class="govuk-body">
            <a class="govuk-link" href={pathOf(notice)}>
              {noticeInWords(notice)}
            </a>
            <span class="govuk-hint">
              {notice.child_called ? `About ${notice.child_called}, ` : ''}
              {mayBeClosed(notice) ? 'You may no longer be able to see what it is about. ' : ''}
              {londonTime(notice.made_at)}
            </span>
          </p>
          {accept ? <AcceptOrDecline {...{ notice, accept }} /> : null}
          <ActionForm
            of={read}
            button="I have read it"
            about={noticeInWords(notice)}
            classes="govuk-button--secondary"
          />
        </li>
      ))}
    </ul>
  );
}

/** How many of each list are shown at first: what is due first comes first. */
export const firstFew = 10;

/** "My work": what is overdue, what is to do, what is new, what is unfinished, and who stands in when you are away. */
export function MyWorkPage(props: {
  person: SignedIn;
  steps: readonly StepInList[];
  /** Those that are shown. */
  notices: readonly NoticeShown[];
  howManyNotices: number;
  unfinished: readonly Unfinished[];
  now: Date;
  /** Whether everything is shown, or the first few of each list. */
  all: boolean;
  /** How many referrals wait for an answer of theirs. */
  referrals: number;
}) {
  const { person, steps, notices, howManyNotices, unfinished, now, all, referrals } = props;
  const overdue = steps.filter((step) => isOverdue(step, now));
  const rest = steps.filter((step) => !isOverdue(step, now));
  const some = <T,>(list: readonly T[]): readonly T[] => (all ? list : list.slice(0, firstFew));
  const more = [overdue.length, howManyNotices, rest.length].some((count) => count > firstFew);
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
      <h2 class="govuk-heading-m">New for you ({howManyNotices})</h2>
      <Notices notices={notices} />
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
                ['/outbox', 'Messages sent out Hearth'],
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
