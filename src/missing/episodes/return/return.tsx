import { childName, mayAddTo, maySee } from '../../../care/index.ts';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import { InsetText } from '../../../platform/html/index.ts';
import { foundOf, returnsOf } from '../get-episode.ts';
import { childOfEpisode, openEpisodeHere } from '../open-to-visitor.ts';
import { recordReturn } from './record-return.ts';
import { OfferClock, ReturnEvents } from './return-events.tsx';
import { returnForm } from './return-form.ts';

/** The independent conversation on return: offered, accepted, declined, held. */
export const returnAction = action({
  path: '/missing/episodes/:episodeId/return',
  may: mayAddTo('record', childOfEpisode),
  mayShow: maySee('record', childOfEpisode),
  audit: { show: 'viewed-return-conversation', send: 'kept-return-conversation' },
  open: openEpisodeHere,
  form: returnForm,
  page: async ({ context, opened: { episode, child, mayAdd }, form }) => {
    const name = childName(child);
    const found = await foundOf(context.tx, episode.id);
    const body = (
      <>
        <h1 class="govuk-heading-l">{name}: a talk about being away</h1>
        <p class="govuk-body">
          With someone who does not work where {name} lives, and who {name} can choose. They may say no. It is
          not about blame: it is about what would help.
        </p>
        {found ? <OfferClock found={found} /> : <InsetText text="They have not been found yet." />}
        <ReturnEvents events={await returnsOf(context.tx, episode.id)} />
        {found && mayAdd ? <ActionForm of={form} button="Keep this" /> : null}
      </>
    );
    return { title: 'A talk about being away', body, back: `/missing/episodes/${episode.id}` };
  },
  act: async (tx, { episode }, said, by) => {
    await recordReturn(tx, episode, said, by);
    return { to: `/missing/episodes/${episode.id}/return`, made: {} };
  },
  example: {
    event: 'offered',
    byWhom: 'The advocacy service',
    happenedAt: new Date('2026-03-03T01:30:00Z'),
  },
});
