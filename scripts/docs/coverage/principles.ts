import {
  type CoverageOf,
  decided,
  followed,
  guided,
  movedWith,
  onceNoted,
  places,
  referred,
  told,
} from '../duty-coverage.ts';

/** Principles. */
export const principlesCoverage: CoverageOf = {
  'PRI-01': {
    status: 'partly',
    how: 'It is shown with every answer about an incident; a record cannot be signed, and no decision taken, without saying whether this would be good enough.',
    routes: ['GET /guide', 'POST /records/:draftId/decision', 'POST /incidents/:incidentId/review'],
    tables: ['decision'],
    tests: ['test/journeys/something-has-happened.test.ts', 'src/incidents/guide/guide-page.test.tsx'],
    missing:
      'It is asked of incidents only: at an absence, a screening and a move nobody has to answer it. Decisions of police, prosecutors and panels are not taken here.',
  },
  'PRI-03': {
    status: 'partly',
    how: 'The care status of any day can be asked for, with what follows from it for somebody who is arrested or charged. From 18 the police are told of it after an incident.',
    ...places(onceNoted('incident/care-experience-considered'), {
      steps: ['care-status/weigh-care-in-justice'],
      routes: ['GET /children/:childId/status', 'POST /api/v1/decisions/:decision'],
      tables: ['care_episode'],
    }),
    missing: 'Those who divert, sentence and resettle do not decide here, and nothing of theirs is known.',
  },
  'PRI-04': {
    status: 'partly',
    how: 'The restorative way comes first, also from 18 and where conduct keeps happening; a referral to the youth justice service says that it is to divert.',
    ...places(followed('incident/restorative-first-at-18'), referred),
    missing: 'Diversion itself: panels, disposals, and children who are already in the justice system.',
  },
  'PRI-05': {
    status: 'partly',
    how: 'No table of the incident reads where a child is placed from, so the answer is the same for all. Where the police know, the social worker and both youth justice services are told and the lowest disposal is asked for; a move agrees beforehand who tells.',
    ...places(
      followed('incident/home-authority-told', 'incident/home-authority-told-when-police-come'),
      movedWith('placement/agree-who-is-told', 'placement/identity-and-story'),
      {
        tests: [
          'src/protocol/decisions/incident/properties.test.ts',
          'src/protocol/decisions/incident/situation.test.ts',
        ],
      },
    ),
    missing:
      'They are told, and take no part in a decision before it is taken. Nothing shows whether children placed out of area are diverted as often.',
  },
  'PRI-06': {
    status: 'partly',
    how: 'A step at level 1, above it where somebody or something was harmed, and from 18; what was done is written into the record.',
    ...places(
      followed(
        'incident/talk-it-through',
        'incident/restorative-where-harm',
        'incident/restorative-first-at-18',
      ),
      { routes: ['POST /records/:draftId/page/:page'], tables: ['incident'] },
    ),
    missing:
      'Nothing is kept of consent, meetings or what came of them. Restorative work that police, panels or courts arrange is not here.',
  },
  'PRI-07': {
    status: 'partly',
    how: 'What the person harmed wants is asked, counts in the answer, and a step tells them of their rights; where it is the child, they are listened to, and their rights, an advocate and help are steps.',
    ...places(
      decided,
      followed(
        'incident/manager-decides',
        'incident/restorative-where-harm',
        'incident/rights-of-the-harmed',
      ),
    ),
    missing:
      'The needs of others who were harmed are not recorded for themselves, the rights are not set out to hand over, and the community has no place.',
  },
  'PRI-08': {
    status: 'partly',
    how: 'Children can read that the police must treat them fairly, and what to do when they are not.',
    ...told,
    missing: 'No measure shows whether some children are treated worse than others.',
  },
  'PRI-09': {
    status: 'partly',
    how: 'The young person says how they communicate, what is hard for them and whether they need an interpreter, in their own words. A caution after an incident, and a task before a move, ask to take it into account.',
    ...places(movedWith('placement/send-needs-known'), told, {
      routes: ['GET /me/about-me', 'POST /me/about-me/:topic', 'GET /children/:childId/profile'],
      tables: ['profile_entry'],
      tests: ['test/voice/words/saying.test.ts'],
    }),
    missing:
      'Nothing asks for the needs of those who were harmed, and no assessment is asked for in time by itself.',
  },
  'PRI-10': {
    status: 'partly',
    how: 'From 18 the answer says that the levels are only a guide, nothing is taken or searched in their home, and steps of their own follow.',
    ...places(decided, followed('incident/confirm-care-status', 'incident/adult-safeguarding'), told),
    missing:
      'Custody, court, probation and everything else that meets a care leaver. Under 2021 it rests on our reading.',
  },
  'PRI-11': {
    status: 'partly',
    how: 'Everybody is asked about worries after an incident and an absence; signs add steps of protection and never raise the level. A screening goes through the signs, and its flag for section 45 is there for the people who decide on a charge.',
    ...places(decided, followed('missing/treat-as-a-child'), referred, {
      routes: ['POST /children/:childId/exploitation/screenings'],
      tables: ['exploitation_screening', 'section_45_flag'],
      tests: ['test/exploitation/screening.test.ts'],
    }),
    missing: 'It is not looked for where a move is decided, and a charge is not decided here.',
  },
  'PRI-12': {
    status: 'partly',
    how: 'Places to watch, and how often children are missed from a home, are kept and read by those who work there.',
    routes: ['GET /substances/hot-spots', 'GET /missing/homes/:settingId'],
    tables: ['hot_spot', 'missing_look_back'],
    tests: ['test/substances/policies-and-places.test.ts', 'test/missing/homes.test.ts'],
    missing:
      'Nothing puts it together for a borough or for London. Exclusion and absence from school are not known.',
  },
  'PRI-13': {
    status: 'partly',
    how: 'The guide asks for danger first and shows what protects the child before what concerns the police.',
    ...guided,
    missing: 'The order is not proved as a rule, and nothing holds it at charge, panel or court.',
  },
  'PRI-14': {
    status: 'partly',
    how: 'Our pages use these words, and a record in the making is met with suggestions for others.',
    routes: ['GET /records/:draftId/page/:page'],
    files: ['src/incidents/record/language-hints.ts'],
    tests: ['src/incidents/guide/words.test.ts', 'test/architecture/size.test.ts'],
    missing: 'Additions, notes, handovers and evidence get no suggestions.',
  },
  'PRI-15': {
    status: 'partly',
    how: 'Before a home ends there is a review, a task of the move, which asks what help could change. What led to an incident is written down with its record.',
    ...places(movedWith('placement/review-before-ending'), told, {
      routes: ['POST /check-ins/of/:incidentId/learning'],
      tables: ['incident_learning'],
      tests: ['test/workforce/check-ins.test.ts'],
    }),
    missing: 'Nothing shows how often a child has moved, or looks for a home that is about to break down.',
  },
};
