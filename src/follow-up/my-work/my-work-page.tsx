import { ActionForm, type Filled, SearchForm } from '../../platform/forms/index.ts';
import { Details, InsetText } from '../../platform/html/index.ts';
import { LinkList, type ListedLink, type SignedIn } from '../../platform/web/index.ts';
import type { NoticeGroup } from '../notices/notice-groups.ts';
import { NoticeLines } from '../notices/notice-lines.tsx';
import { ChildCard, type DoneForms } from './child-card.tsx';
import type { WorkCard } from './work-by-child.ts';

/** What somebody has left unfinished elsewhere in the house, such as a draft. */
export interface Unfinished {
  readonly href: string;
  readonly text: string;
  /** It cannot wait: somebody is missing, or not safe where they are. */
  readonly now?: true;
}

/** With so few steps nothing is folded away. */
const fewSteps = 5;

function Now({ lines }: { lines: readonly Unfinished[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="hearth-now" aria-labelledby="now">
      <h2 class="govuk-heading-m" id="now">
        Now
      </h2>
      <ul class="govuk-list">
        {lines.map(({ href, text }) => (
          <li class="hearth-line">
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ofAdministrators: readonly ListedLink[] = [
  { href: '/outbox', text: 'Messages sent out of Hearth' },
  { href: '/webhooks', text: 'Other systems that are told' },
];
const lists = (person: SignedIn, referrals: number): readonly ListedLink[] => [
  { href: '/referrals', text: referrals > 0 ? `Referrals: ${referrals} waiting for us` : 'Referrals' },
  { href: '/rotas', text: 'Who is on duty' },
  { href: '/absence', text: 'I will be away: name a stand-in' },
  { href: '/my-messages', text: 'How I am told' },
  ...(person.roles.includes('administrator') ? ofAdministrators : []),
];

/** "My work": what cannot wait, what is theirs to do, what they are told, and what waits for others. */
export function MyWorkPage(props: {
  person: SignedIn;
  now: Date;
  unfinished: readonly Unfinished[];
  /** Those that were looked for; all when nothing was. */
  cards: readonly WorkCard[];
  done: DoneForms;
  /** How many steps there are, and how many of them are so late that they are folded away. */
  open: number;
  veryLate: number;
  /** Finds children, homes and people. */
  search: Filled;
  /** What is looked for; null where there is too little to look for anything. */
  find: Filled | null;
  isLookedFor: boolean;
  notices: readonly NoticeGroup[];
  /** Whether earlier notices are left out. */
  moreNotices: boolean;
  nameOf: (childId: string) => string | null;
  read: Filled;
  /** How many steps others have to do, and whether there are more than were counted. */
  waiting: { readonly count: number; readonly orMore: boolean };
  /** How many referrals wait for an answer of theirs. */
  referrals: number;
}) {
  const { person, now, unfinished, cards, done, open, veryLate, find, isLookedFor, notices, waiting } = props;
  const rest = unfinished.filter(({ now }) => !now);
  const others = `${waiting.count}${waiting.orMore ? ' or more' : ''}`;
  const isShort = cards.reduce((sum, card) => sum + card.open, 0) <= fewSteps;
  return (
    <>
      <h1 class="govuk-heading-l">My work</h1>
      <Now lines={unfinished.filter(({ now }) => now)} />
      <LinkList
        classes="hearth-ways"
        label="On this page"
        links={[
          { href: '#mine', text: `Mine to do (${open})` },
          { href: '#know', text: `For me to know (${notices.length})` },
          { href: '/my-work/waiting', text: `Waiting for others (${others})` },
        ]}
      />
      <h2 class="govuk-heading-m" id="mine">
        Mine to do ({open})
      </h2>
      {open + rest.length === 0 ? <InsetText text="There is nothing for you to do." /> : null}
      {find ? (
        <Details summaryText="Find in my work" open={isLookedFor}>
          <SearchForm of={find} button="Find" />
        </Details>
      ) : null}
      {isLookedFor ? (
        <p class="govuk-body">
          <a class="govuk-link" href="/my-work">
            Show all my work
          </a>
        </p>
      ) : null}
      {rest.length > 0 && !isLookedFor ? (
        <ul class="govuk-list hearth-lines">
          {rest.map(({ href, text }) => (
            <li class="hearth-line">
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {cards.map((card) => (
        <ChildCard {...{ card, now, done }} open={isShort || isLookedFor} />
      ))}
      {isLookedFor && cards.length === 0 ? <p class="govuk-body">Nothing of yours is like that.</p> : null}
      {veryLate > 0 ? (
        <p class="govuk-body hearth-line">
          <a class="govuk-link" href="/my-work/very-late">
            Very late: {veryLate} to close or hand on
          </a>
        </p>
      ) : null}
      <h2 class="govuk-heading-m" id="know">
        For me to know ({notices.length})
      </h2>
      <NoticeLines groups={notices} nameOf={props.nameOf} form={props.read} />
      {props.moreNotices ? (
        <p class="govuk-body">
          Only the latest notices are shown. When you have read these, earlier ones follow.
        </p>
      ) : null}
      <h2 class="govuk-heading-m">Search</h2>
      <ActionForm of={props.search} button="Search" classes="govuk-button--secondary" />
      <h2 class="govuk-heading-m">More</h2>
      <LinkList links={lists(person, props.referrals)} />
    </>
  );
}
