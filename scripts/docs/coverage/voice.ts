import { type CoverageOf, followed, movedWith, onceNoted, places, told } from '../duty-coverage.ts';

const words = ['test/voice/words/asking.test.ts', 'test/voice/words/leaks.test.ts'] as const;

/** The child's voice. */
export const voiceCoverage: CoverageOf = {
  'VOI-01': {
    status: 'partly',
    how: "No record without the child's own words, or why there are none yet; then a step asks within a day. They come first on the record and in the chronology, and are never changed.",
    ...places(followed('incident/child-account', 'incident/talk-it-through'), {
      routes: [
        'POST /records/:draftId/page/:page',
        'POST /incidents/:incidentId/accounts',
        'GET /children/:childId/chronology',
        'POST /me/record/:incidentId/words',
        'POST /children/:childId/together',
        'GET /rights/:moment',
      ],
      tables: ['account', 'spoken_word'],
      tests: ['test/leaks/changes.test.ts', 'test/voice/my-record.test.ts', 'test/voice/together.test.ts'],
    }),
    missing:
      'Key documents other than the record of an incident: plans, reviews, what goes to police and court.',
  },
  'VOI-02': {
    status: 'partly',
    how: "The young person's own pages show what was written, who wrote it, why, what was decided and who looked, without anybody else’s name; copies can be asked for with one click, a text in a checked copy. A challenge has an owner who did not write the record, a clock, an answer in plain words, a decision taken again where facts were wrong, and a second look. The step to record asks to tell the child too, within three days.",
    ...places(followed('incident/record-home', 'incident/record-foster', 'incident/record-elsewhere'), {
      routes: [
        'GET /me/record/:incidentId',
        'GET /me/who-looked',
        'POST /me/copies',
        'POST /me/record/:incidentId/read',
        'POST /me/challenges',
        'POST /challenges/:challengeId/answer',
        'POST /challenges/:challengeId/decide-again',
        'POST /releases/:releaseId/give',
        'POST /subject-access/:requestId/hand-over',
        'GET /rights/:moment',
      ],
      tables: ['challenge', 'challenge_event', 'text_release', 'access_request'],
      tests: [
        'test/voice/my-record.test.ts',
        'test/voice/challenges.test.ts',
        'test/voice/leaks.test.ts',
        'test/journeys/young-person.test.ts',
      ],
    }),
    missing:
      'Only records of incidents are listed one by one: what other rooms wrote comes with copies of everything. A young person without an account is told by a step, not by a page.',
  },
  'VOI-03': {
    status: 'partly',
    how: 'Words that follow a child are met with a suggestion while a record is written; quotations are left alone; another child who is named is pointed out. A manager asks the author for a correction, as a step with a clock.',
    routes: [
      'GET /records/:draftId/page/:page',
      'POST /records/:draftId/page/:page',
      'GET /rights/:moment',
      'POST /incidents/:incidentId/review',
    ],
    files: ['src/incidents/record/language-hints.ts', 'src/incidents/review/steps-of-review.ts'],
    tests: [
      'src/incidents/record/language-hints.test.ts',
      'test/journeys/something-has-happened.test.ts',
      'test/follow-up/my-work.test.ts',
    ],
    missing:
      'Additions, notes, reasons of reviewers, daybook, handovers and evidence are not looked at. Nothing looks for balance or accuracy.',
  },
  'VOI-04': {
    status: 'partly',
    how: 'Ready answers to tick and own words, with drawings; rights with drawings and a word list; every page of a young person measured at a reading age of about nine.',
    ...places(told, {
      routes: ['GET /me/about-me/:topic'],
      tables: ['profile_entry'],
      tests: ['test/voice/words/saying.test.ts'],
    }),
    missing:
      'The pages are in English only; visual schedules, emotion cards and picture exchange are not made here.',
  },
  'VOI-05': {
    status: 'partly',
    how: 'Rights at each moment in plain words, each with its source, open to anybody and to print; those that matter now are on the young person’s first page. The page about the talk after an absence says who it is for.',
    ...places(told, {
      routes: ['GET /rights', 'GET /me/rights', 'GET /missing/episodes/:episodeId/return'],
      tests: ['src/voice/rights/rights-that-matter.test.ts'],
    }),
    missing:
      'That a trusted adult went through them with the child is not recorded. They do not open without a connection.',
  },
  'VOI-06': {
    status: 'partly',
    how: 'A young person asks for an advocate; it has an owner, a clock of our choosing and an answer, and says who will come and when. A step offers one after an incident at levels 2 and 3, to anyone who was harmed, and before a move. An advocate works with an account of their own.',
    ...places(
      followed('incident/offer-advocate', 'incident/rights-of-the-harmed'),
      movedWith('placement/wishes-heard'),
      {
        routes: [
          'POST /me/asks/new/:kind',
          'POST /children/:childId/ask/:kind',
          'POST /asks/:askId/arrange',
          'POST /referrals/new/:childId',
          'GET /rights/:moment',
        ],
        tables: ['young_ask', 'young_ask_event'],
        tests: [...words],
      },
    ),
    missing:
      'Nothing offers one to a child after an incident at level 1, or from 18, unless they were harmed; nor where nothing happened and nobody asks.',
  },
  'VOI-07': {
    status: 'done',
    how: 'Shown among the first things to do, before anybody tells the police, and followed as a step; the young person asks for one themselves. Only 2021 asks for it.',
    ...places(followed('incident/mediator-first'), {
      routes: ['POST /me/asks/new/:kind', 'GET /rights/:moment'],
      tables: ['young_ask'],
      tests: [...words],
    }),
  },
  'VOI-08': {
    status: 'partly',
    how: 'Offered on the first page for 28 days after contact with the police, and a step of the worker once the police come; told with faces and words; read by the worker only where the young person says so; counted for the authority in round numbers from ten up.',
    ...places(onceNoted('incident/view-after-police'), {
      routes: [
        'GET /me/how-it-was',
        'POST /me/how-it-was',
        'GET /children/:childId/how-it-was',
        'GET /what-changed',
        'GET /rights/:moment',
      ],
      tables: ['how_it_was'],
      tests: ['test/voice/words/saying.test.ts', 'test/voice/words/leaks.test.ts'],
    }),
    missing:
      'A date at court is not known here, so that it is offered after the police only. Words are not gathered for learning.',
  },
  'VOI-09': {
    status: 'partly',
    how: 'By authority: the standing group, its meetings and what it shapes; what was said and what was done, read by staff and by the young people, without a name.',
    routes: ['GET /what-changed', 'POST /what-changed', 'GET /me/what-changed', 'GET /rights/:moment'],
    tables: ['participation_entry', 'said_and_done'],
    tests: ['test/voice/words/saying.test.ts', 'test/voice/words/leaks.test.ts'],
    missing:
      'Kept for local authorities. A home, which 2021 asks to involve children in its own policies, and the police have no such page.',
  },
  'VOI-10': {
    status: 'partly',
    how: 'Told at each moment, and a step once the police come; a complaint or appeal is made on the young person’s own page or together with a worker, goes through three stages with the clocks of the regulations, and is kept from the person it is about.',
    ...places(onceNoted('incident/view-after-police'), {
      routes: [
        'POST /me/asks/new/:kind',
        'POST /me/asks/:askId/next-step',
        'POST /asks/:askId/answer',
        'POST /me/challenges',
        'GET /rights/:moment',
      ],
      tables: ['young_ask', 'young_ask_event'],
      tests: [...words, 'src/voice/asks/model.test.ts'],
    }),
    missing:
      'The investigator, the panel and the Ombudsman work outside. Complaints about the police are helped on, not sent.',
  },
  'VOI-11': {
    status: 'done',
    how: 'A concern about the social worker goes to the reviewing officer, then to the person on duty; never to the social worker, the personal adviser, anyone who used to be either, or anyone who stands in for them. Answered in plain words by a clock of our choosing; late, the next in line sees it and the young person is told.',
    routes: [
      'POST /me/asks/new/:kind',
      'GET /asks/:askId',
      'POST /asks/:askId/answer',
      'GET /rights/:moment',
    ],
    tables: ['young_ask', 'young_ask_kept', 'young_ask_event'],
    tests: [...words],
  },
  'VOI-12': {
    status: 'partly',
    how: 'Young people read that those who decide are to ask about their care history.',
    ...told,
    missing: 'The question put to those who decide, which comes with the justice rooms.',
  },
  'VOI-13': {
    status: 'partly',
    how: 'A young person may say that words about them are wrong; hints in the record name labels that follow a child.',
    routes: ['POST /me/challenges', 'GET /rights/:moment'],
    tables: ['challenge', 'challenge_event'],
    tests: ['test/voice/challenges.test.ts', 'src/incidents/record/language-hints.test.ts'],
    missing: 'Nothing looks for adultification beyond single words.',
  },
  'VOI-15': {
    status: 'partly',
    how: 'Rights in plain words are open to anybody, and a young person can ask for an advocate, a trusted adult or an answer from their own page.',
    routes: ['GET /rights', 'GET /rights/:moment', 'POST /me/asks/new/:kind'],
    tables: ['young_ask'],
    tests: ['src/voice/rights/rights.test.ts', ...words],
    missing: 'Responsibilities are not explained, and services outside that give support are not listed.',
  },
};
