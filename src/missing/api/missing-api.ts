import { maySee } from '../../care/index.ts';
import { json, type Route } from '../../platform/web/index.ts';
import { wholeEpisode } from '../episodes/get-episode.ts';
import { childOfEpisode, openEpisodeHere } from '../episodes/open-to-visitor.ts';
import { episodeJson } from './episode-json.ts';
import { episodeAnswer } from './schemas.ts';

/** An absence for other systems, with everything. What changes it are the twins of the pages' actions. */
export const missingApiRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v1/missing-episodes/:episodeId',
    who: 'signed-in',
    may: maySee('record', childOfEpisode),
    audit: 'viewed-missing-episode',
    api: { summary: 'An absence with its timeline and decisions', tag: 'missing', response: episodeAnswer },
    answer: async (context) => {
      const { episode } = await openEpisodeHere(context);
      return json(episodeJson(await wholeEpisode(context.tx, episode)));
    },
  },
];
