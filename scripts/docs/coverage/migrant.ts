import { type CoverageOf, followed, guided, onceNoted, places } from '../duty-coverage.ts';

const nationality = {
  routes: ['GET /children/:childId/nationality', 'POST /children/:childId/nationality/:topic'],
  tables: ['nationality_entry'],
  tests: ['test/care/sharing/agreement-matrix.test.ts'],
} as const;

/** Migrant and non-British children and young adults. */
export const migrantCoverage: CoverageOf = {
  'MIG-01': {
    status: 'partly',
    how: 'Nationality and immigration are kept apart, for those who need them, and nobody is assumed to be British. Where the police are told the guide asks whether they are not British, or whether nobody is sure.',
    ...places(nationality, { files: ['src/incidents/guide/questions/child.ts'] }),
    missing: 'Nobody is asked to think of it at a move or before a court.',
  },
  'MIG-02': {
    status: 'partly',
    how: 'A step of the social worker or personal adviser once the police want an interview; who advises them has a place in the record.',
    ...places(onceNoted('incident/immigration-adviser'), nationality),
    missing: 'Contact with justice other than through an incident.',
  },
  'MIG-03': {
    status: 'partly',
    how: 'The referral, advice on the defence with a flag that will travel to charging, and advice on a conviction offered and recorded.',
    ...places(
      followed(
        'incident/referral-by-first-responder',
        'incident/tell-them-about-exploitation',
        'missing/see-to-the-referral',
        'exploitation/flag-for-charging',
        'exploitation/challenge-a-conviction',
      ),
      {
        routes: [
          'POST /exploitation/screenings/:screeningId/flags',
          'POST /exploitation/referrals/:referralId/events',
        ],
        tables: ['section_45_flag', 'exploitation_support'],
        tests: ['test/exploitation/pack-and-flag.test.ts'],
      },
    ),
    missing: 'Charging itself, which reads the flag.',
  },
  'MIG-04': {
    status: 'partly',
    how: 'A worry that can be named in the guide, the record, an absence and a screening; everybody is told to treat them as a child, and a step makes sure of it in an absence. Whether their age was ever doubted has a place in the record. The rules reach to 25.',
    ...places(guided, followed('missing/treat-as-a-child'), nationality, {
      routes: ['POST /children/:childId/exploitation/screenings'],
      tests: ['test/exploitation/screening.test.ts'],
    }),
    missing: 'Nothing looks for it where nobody names it.',
  },
  'MIG-05': {
    status: 'partly',
    how: 'The record has a place for what leave they have, when it ends, and what is being applied for, which says that some rights end at 18.',
    ...nationality,
    missing:
      'No clock runs towards an application or the end of leave, and nothing looks for young adults who lose support for want of status.',
  },
};
