import { ActionForm, action, form } from '../../../../platform/forms/index.ts';
import { howMany, WarningText } from '../../../../platform/html/index.ts';
import { yearInWords } from '../import-state.ts';
import type { ShownImport } from '../look/get-import.ts';
import { getOverview, type Overview } from '../look/get-overview.ts';
import { openImport } from '../open-import.ts';
import { mayDecideImport } from '../who-may.ts';
import { confirmImport } from './decide-import.ts';

const sum = (rows: readonly { readonly rows: number }[]): number =>
  rows.reduce((all, one) => all + one.rows, 0);

/** What would happen, in figures, a sentence each. */
function inFigures({ preview, repairs, leftOut, flags }: Overview): string[] {
  const { childrenAdded, childrenKnown, episodesAdded, episodesEnded, episodesSame, episodesDiffer } =
    preview;
  const open = repairs.reduce((all, one) => all + one.proposed - one.accepted - one.left, 0);
  const accepted = repairs.reduce((all, one) => all + one.accepted, 0);
  const whole = leftOut.filter(({ goesIn }) => !goesIn);
  const lines: [count: number, words: string][] = [
    [1, `${howMany(childrenAdded, 'child is', 'children are')} added. They go by their number.`],
    [1, `${howMany(childrenKnown, 'child is', 'children are')} already in the register.`],
    [1, `${howMany(episodesAdded, 'episode is', 'episodes are')} added.`],
    [episodesEnded, `${howMany(episodesEnded, 'open episode ends', 'open episodes end')}.`],
    [episodesSame, `${howMany(episodesSame, 'episode stays', 'episodes stay')} as they are.`],
    [
      episodesDiffer,
      `${howMany(episodesDiffer, 'episode differs', 'episodes differ')}: the register stays as it is.`,
    ],
    [accepted, `${howMany(accepted, 'repair is', 'repairs are')} made.`],
    [open, `${howMany(open, 'repair is', 'repairs are')} not decided, and not made.`],
    [sum(whole), `${howMany(sum(whole), 'row is', 'rows are')} left out.`],
    [sum(flags), `${howMany(sum(flags), 'row is', 'rows are')} flagged by a rule, and goes in all the same.`],
  ];
  return lines.filter(([count]) => count > 0).map(([, words]) => words);
}

/** What should make somebody stop: none of the children is known, or there is nobody in it. */
function stopsYou({ preview: { childrenAdded, childrenKnown } }: Overview): string | null {
  if (childrenAdded + childrenKnown === 0) return 'There is no child in this return that could go in.';
  if (childrenKnown > 0 || childrenAdded === 0) return null;
  return 'None of these children matches one in your register. If you have children in the register already, check the authority and the child numbers first.';
}

/** Letting a return into the register is asked once more, with what it would do in figures. */
export const confirmAction = (wake: () => void) =>
  action({
    path: '/imports/:importId/confirm',
    may: mayDecideImport,
    audit: { show: 'viewed-import', send: 'confirmed-import' },
    open: async (context) => {
      const shown = await openImport(context);
      return { shown, overview: await getOverview(context.tx, shown) };
    },
    form: form({}),
    page: ({ opened: { shown, overview }, form }) => ({
      title: 'Put the return into the register',
      body: <ConfirmPage {...{ shown, overview }} form={form} />,
      back: `/imports/${shown.id}`,
    }),
    act: async (tx, { shown }) => {
      await confirmImport(tx, shown.id);
      wake();
      return { to: `/imports/${shown.id}`, made: {} };
    },
    example: {},
  });

function ConfirmPage(props: {
  shown: ShownImport;
  overview: Overview;
  form: Parameters<typeof ActionForm>[0]['of'];
}) {
  const { shown, overview, form } = props;
  const stops = stopsYou(overview);
  return (
    <>
      <h1 class="govuk-heading-l">Put this return into the register?</h1>
      <p class="govuk-body">
        {shown.authority_name}
        {shown.year ? `, ${yearInWords(shown.year)}` : ''}
      </p>
      {stops ? <WarningText text={stops} /> : null}
      <ul class="govuk-list govuk-list--bullet">
        {inFigures(overview).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="govuk-body">
        Either all of it goes in, or none of it. You can take it back until somebody has worked on it.
      </p>
      {shown.state === 'checked' ? <ActionForm of={form} button="Put the return into the register" /> : null}
    </>
  );
}
