import { notFound } from '../../platform/errors/index.ts';
import { action } from '../../platform/forms/index.ts';
import type { Route } from '../../platform/web/index.ts';
import { theirOwn, themselves } from '../frame/their-own.ts';
import { youngFrame } from '../frame/young-frame.tsx';
import { youngPage } from '../frame/young-page.tsx';
import { inMyVoice, mySound } from '../in-my-voice/in-my-voice.tsx';
import { aboutMeForm } from './about-me-form.ts';
import { AboutMeBody, AboutMeTopicBody } from './about-me-page.tsx';
import { saidAboutMe, sayAboutMe } from './say-about-me.ts';
import { topicOf } from './topics.ts';

const path = '/me/about-me';

const sayAction = action({
  path: `${path}/:topic`,
  who: 'young-person',
  may: theirOwn,
  audit: { show: 'viewed-about-me', send: 'said-about-me' },
  open: async (context) => {
    const topic = topicOf(context.params.topic ?? '');
    if (!topic) throw notFound();
    return { topic, ...themselves(context) };
  },
  form: ({ topic }) => aboutMeForm(topic),
  frame: youngFrame,
  page: async ({ context, opened: { topic, childId, personId }, form }) => {
    const said = await saidAboutMe(context.tx, childId, personId);
    const before = said.filter((one) => one.topic === topic.id);
    const body = <AboutMeTopicBody {...{ topic, before, form }} />;
    return { title: topic.title, body, back: path };
  },
  act: async (tx, opened, said, by) => {
    await sayAboutMe(tx, opened, said, by);
    by.about({ kind: 'child', id: opened.childId, childId: opened.childId });
    return { to: `${path}?saved=1`, made: {} };
  },
  example: { words: 'Ask me about my dog.' },
});

/** How I communicate, what helps me, my languages: said by the young person, read by staff, changed by nobody else. */
export const aboutMeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'young-person',
    may: theirOwn,
    audit: 'viewed-about-me',
    answer: async (context) => {
      const { childId, personId } = context.person;
      const said = await saidAboutMe(context.tx, childId, personId);
      const sound = childId ? await mySound(context.tx, 'child', childId) : [];
      const body = <AboutMeBody {...{ said, sound }} saved={context.query.get('saved') === '1'} />;
      return youngPage(context, { title: 'About me', body, back: '/me' });
    },
  },
  ...inMyVoice({
    path,
    may: theirOwn,
    audit: { show: 'viewed-about-me' },
    open: async (context) => {
      const { childId } = themselves(context);
      context.auditSubject({ kind: 'child', id: childId, childId });
      return { about: 'child', aboutId: childId, childId, to: path };
    },
  }),
  ...sayAction.routes,
];
