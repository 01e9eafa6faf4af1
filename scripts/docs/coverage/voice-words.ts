import type { CoverageOf } from '../duty-coverage.ts';

const tests = ['test/voice-words/asking.test.ts', 'test/voice-words/leaks.test.ts'] as const;

/** What young people ask for, their rights, how it was, and what changed. */
export const voiceWordsCoverage: CoverageOf = {
  'PRI-09': {
    status: 'partly',
    how: 'The young person says themselves how they communicate, what is hard for them and whether they need an interpreter; it stands in the profile as their own words.',
    routes: ['GET /me/about-me', 'POST /me/about-me/:topic', 'GET /children/:childId/profile'],
    tables: ['profile_entry'],
    tests: ['test/voice-words/saying.test.ts'],
    missing:
      'Nothing asks for the needs of those who were harmed, and no assessment is asked for in time by itself.',
  },
  'VOI-04': {
    status: 'partly',
    how: 'Ready answers to tick and own words, with drawings; rights with drawings and a word list; every page of a young person measured at a reading age of about nine.',
    routes: ['GET /me/about-me/:topic', 'GET /me/rights/:moment'],
    tables: ['profile_entry'],
    tests: ['test/voice-words/reading-age.test.ts', 'test/voice-words/saying.test.ts'],
    missing:
      'The pages are in English only; visual schedules, emotion cards and picture exchange are not made here.',
  },
  'VOI-05': {
    status: 'partly',
    how: 'Rights at each moment in plain words, each with its source, open to anybody and to print; those that matter now stand on the first page of the young person.',
    routes: ['GET /rights', 'GET /rights/:moment', 'GET /me/rights', 'GET /me/rights/:moment'],
    tests: ['src/voice/rights/rights.test.ts', 'src/voice/rights/rights-that-matter.test.ts'],
    missing:
      'That a trusted adult went through them with the child is not recorded. They do not open without a connection.',
  },
  'VOI-06': {
    status: 'partly',
    how: 'A young person asks for an advocate; it has an owner, a clock of our choosing and an answer, and says who comes and when. After an incident a step offers one.',
    routes: ['POST /me/asks/new/:kind', 'POST /children/:childId/ask/:kind', 'POST /asks/:askId/arrange'],
    tables: ['young_ask', 'young_ask_event', 'step'],
    tests: [...tests],
    missing:
      'Nothing offers an advocate at level 1, from 18, or where there was no incident and nobody asks.',
  },
  'VOI-07': {
    status: 'done',
    how: 'Shown among the first things to do, before anybody tells the police, and followed as a step; the young person asks for one themselves. Only 2021 asks for it.',
    routes: ['POST /me/asks/new/:kind', 'GET /steps/:stepId'],
    tables: ['young_ask', 'step'],
    tests: [...tests],
  },
  'VOI-08': {
    status: 'partly',
    how: 'Offered on the first page for 28 days after contact with the police; told with faces and words; read by the worker only where the young person says so; counted for the authority in round numbers from ten up.',
    routes: [
      'GET /me/how-it-was',
      'POST /me/how-it-was',
      'GET /children/:childId/how-it-was',
      'GET /what-changed',
    ],
    tables: ['how_it_was'],
    tests: ['test/voice-words/saying.test.ts', 'test/voice-words/leaks.test.ts'],
    missing:
      'A date at court is not known here, so that it is offered after the police only. Words are not gathered for learning.',
  },
  'VOI-09': {
    status: 'partly',
    how: 'By authority: the standing group, its meetings and what it shapes; what was said and what was done, read by staff and by the young people, without a name.',
    routes: ['GET /what-changed', 'POST /what-changed', 'GET /me/what-changed'],
    tables: ['participation_entry', 'said_and_done'],
    tests: ['test/voice-words/saying.test.ts', 'test/voice-words/leaks.test.ts'],
    missing: 'Kept for local authorities; providers and the police have no such page.',
  },
  'VOI-10': {
    status: 'partly',
    how: 'Told at each moment; a complaint or appeal is made on the young person’s own page or together with a worker, goes through three stages with the clocks of the regulations, and is kept from whom it is about.',
    routes: ['POST /me/asks/new/:kind', 'POST /me/asks/:askId/next-step', 'POST /asks/:askId/answer'],
    tables: ['young_ask', 'young_ask_event'],
    tests: [...tests, 'src/voice/asks/model.test.ts'],
    missing:
      'The investigator, the panel and the Ombudsman work outside. Complaints about the police are helped on, not sent.',
  },
  'VOI-11': {
    status: 'done',
    how: 'A concern about the social worker goes to the reviewing officer, then to whoever is on duty; never to the social worker, the personal adviser, who was either before, or who stands in for them. Answered in plain words by a clock of our choosing; late, the next in line sees it and the young person is told.',
    routes: ['POST /me/asks/new/:kind', 'GET /asks/:askId', 'POST /asks/:askId/answer'],
    tables: ['young_ask', 'young_ask_kept', 'young_ask_event'],
    tests: [...tests],
  },
};
