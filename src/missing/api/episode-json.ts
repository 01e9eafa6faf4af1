import { returnLine } from '../episodes/episode/return-code.ts';
import type { WholeEpisode } from '../episodes/get-episode.ts';
import type { EpisodeAnswer } from './schemas.ts';

const iso = (at: Date): string => at.toISOString();

/** An absence as the API gives it. What the Protocol calls it and the code of the return are two fields. */
export function episodeJson(whole: WholeEpisode): EpisodeAnswer {
  const { episode, entries, decisions, reports, grades, found, returns } = whole;
  const { code, from, until } = returnLine(decisions, episode.noticed_at, found?.found_at ?? null);
  return {
    id: episode.id,
    childId: episode.child_id,
    settingId: episode.setting_id,
    noticedAt: iso(episode.noticed_at),
    lastSeenAt: episode.last_seen_at && iso(episode.last_seen_at),
    lastSeenWhere: episode.last_seen_where,
    wearing: episode.wearing,
    circumstances: episode.circumstances,
    whereabouts: episode.whereabouts,
    openedAt: iso(episode.opened_at),
    category: decisions[0]?.category ?? null,
    return903: { code, from, until },
    entries: entries.map(({ id, kind, who, how, result, happened_at }) => ({
      ...{ id, kind, who, how, result },
      happenedAt: iso(happened_at),
    })),
    decisions: decisions.map(({ id, facts, outcome, departures, decided_at }) => ({
      ...{ id, facts, outcome },
      decidedAt: iso(decided_at),
      departures: departures.map(({ chosen, reason }) => ({ chosen, reason })),
    })),
    reports: reports.map(({ id, way, reported_at, reference, officer }) => ({
      ...{ id, way, reference, officer },
      reportedAt: iso(reported_at),
    })),
    policeGrades: grades.map(({ grade, given_by, given_at }) => ({
      grade,
      givenBy: given_by,
      givenAt: iso(given_at),
    })),
    found: found
      ? {
          foundAt: iso(found.found_at),
          foundBy: found.found_by,
          foundWhere: found.found_where,
          howTheyAre: found.how_they_are,
          safeAndWellBy: found.safe_and_well_by,
          wasReported: found.was_reported,
        }
      : null,
    returnConversation: returns.map(({ event, by_whom, independent, words, happened_at }) => ({
      ...{ event, independent, words },
      byWhom: by_whom,
      happenedAt: iso(happened_at),
    })),
  };
}
