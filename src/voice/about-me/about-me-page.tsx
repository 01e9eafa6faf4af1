import type { Attachment } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { ActionForm, Fields, type Filled } from '../../platform/forms/index.ts';
import { Details, InsetText } from '../../platform/html/index.ts';
import { MySound } from '../in-my-voice/in-my-voice.tsx';
import { Drawing } from '../rights/drawing.tsx';
import type { SaidAboutMe } from './say-about-me.ts';
import { type AboutMeTopic, aboutMeTopics } from './topics.ts';

function SaidCard({ said }: { said: SaidAboutMe }) {
  return (
    <div class="hearth-card">
      <p class="govuk-body hearth-words young-words">{said.words}</p>
      <p class="govuk-hint">
        {said.by_me ? 'You wrote this' : 'You told a worker, and they wrote it down'},{' '}
        {londonTime(said.written_at)}.
      </p>
    </div>
  );
}

/** About me: each thing I can say, what I have said, and a way to say it anew. */
export function AboutMeBody(props: {
  said: readonly SaidAboutMe[];
  /** What they said in their own voice. */
  sound: readonly Attachment[];
  saved: boolean;
}) {
  const { said, sound, saved } = props;
  return (
    <>
      {saved ? <InsetText text="It is saved." /> : null}
      <p class="govuk-body-l">
        This is yours. The people who work with you can read it, so that they know how to treat you. They
        cannot change it.
      </p>
      <MySound files={sound} href="/me/about-me/voice" />
      {aboutMeTopics.map((topic) => {
        const latest = said.find((one) => one.topic === topic.id);
        return (
          <section>
            <h2 class="govuk-heading-m">
              <Drawing of={topic.picture} size={32} /> {topic.title}
            </h2>
            {latest ? <SaidCard said={latest} /> : <p class="govuk-body">You have not said anything yet.</p>}
            <p class="govuk-body">
              <a class="govuk-link" href={`/me/about-me/${topic.id}`}>
                {latest ? 'Say it again' : 'Say something'}
                <span class="govuk-visually-hidden">: {topic.title}</span>
              </a>
            </p>
          </section>
        );
      })}
    </>
  );
}

/** Saying one thing about me: ready answers to tick, my own words, and what I said before. */
export function AboutMeTopicBody(props: {
  topic: AboutMeTopic;
  before: readonly SaidAboutMe[];
  form: Filled;
}) {
  const { topic, before, form } = props;
  return (
    <>
      <p>
        <Drawing of={topic.picture} size={64} />
      </p>
      <ActionForm of={form} button="Save it">
        <Fields of={form} except={topic.ready.length > 0 ? [] : ['ready']} />
      </ActionForm>
      {before.length > 0 ? (
        <Details summaryText="What I said before">
          {before.map((said) => (
            <SaidCard said={said} />
          ))}
        </Details>
      ) : null}
    </>
  );
}
