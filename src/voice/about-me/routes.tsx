import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  ErrorList,
  type FieldErrors,
  type Route,
  redirect,
  type YoungPersonVisit,
} from '../../platform/web/index.ts';
import { youngPage } from '../frame/young-page.tsx';
import { AboutMeBody, AboutMeTopicBody } from './page.tsx';
import { readAboutMe, saidAboutMe, sayAboutMe } from './say-about-me.ts';
import { type AboutMeTopic, topicOf } from './topics.ts';

function openTopic({ params }: YoungPersonVisit): AboutMeTopic {
  const topic = topicOf(params.topic ?? '');
  if (!topic) throw notFound();
  return topic;
}

async function topicPage(visit: YoungPersonVisit, errors: FieldErrors = {}) {
  const { tx, person, form, newId } = visit;
  const topic = openTopic(visit);
  const said = await saidAboutMe(tx, person.childId, person.personId);
  const before = said.filter((one) => one.topic === topic.id);
  return youngPage(visit, {
    title: topic.title,
    above: <ErrorList errors={errors} />,
    body: <AboutMeTopicBody formId={newId()} {...{ topic, before, person, form, errors }} />,
    back: '/me/about-me',
    hasErrors: Object.keys(errors).length > 0,
  });
}

async function say(visit: YoungPersonVisit) {
  const { tx, form, person, now, newId } = visit;
  const topic = openTopic(visit);
  try {
    const words = readAboutMe(form, topic);
    const { childId, personId } = person;
    await sayAboutMe(tx, topic, words, { childId, personId, now, form, newId });
    visit.about({ kind: 'child', id: childId, childId });
    return redirect('/me/about-me?saved=1');
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return topicPage(visit, { [error.field]: error.message });
    throw error;
  }
}

/** How I communicate, what helps me, my languages: said by the young person, read by staff, changed by nobody else. */
export function aboutMeRoutes(): Route[] {
  const path = '/me/about-me';
  return [
    {
      method: 'GET',
      path,
      who: 'young-person',
      audit: 'viewed-about-me',
      answer: async (visit) => {
        const { childId, personId } = visit.person;
        const said = await saidAboutMe(visit.tx, childId, personId);
        return youngPage(visit, {
          title: 'About me',
          body: <AboutMeBody said={said} saved={visit.query.get('saved') === '1'} />,
          back: '/me',
        });
      },
    },
    {
      method: 'GET',
      path: `${path}/:topic`,
      who: 'young-person',
      audit: 'viewed-about-me',
      answer: (visit) => topicPage(visit),
    },
    { method: 'POST', path: `${path}/:topic`, who: 'young-person', audit: 'said-about-me', answer: say },
  ];
}
