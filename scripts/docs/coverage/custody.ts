import { type CoverageOf, onceNoted, places, told } from '../duty-coverage.ts';

/** Arrest, custody and rights. What police do is not here; what the people around the child do about it is. */
export const custodyCoverage: CoverageOf = {
  'CUS-01': {
    status: 'partly',
    how: 'Once the police want to speak with them a step asks for a voluntary interview and says that arrest must be necessary; in custody one asks why it was.',
    ...onceNoted('incident/voluntary-attendance', 'incident/in-custody'),
    missing:
      "The check is the police's, and it is not made here. The other ways to be weighed are not listed.",
  },
  'CUS-02': {
    status: 'partly',
    how: 'A step of the worker for any interview, from 10 to 17 and for a young adult with special needs; in custody one asks who is there. Somebody can be named as appropriate adult of a child and sees what they need.',
    ...places(onceNoted('incident/appropriate-adult', 'incident/in-custody'), told, {
      routes: ['POST /children/:childId/around'],
      tables: ['involvement'],
    }),
    missing:
      "A young adult who is vulnerable for another reason is not asked about. That they came, and when, is not recorded; the police's record is not here.",
  },
  'CUS-03': {
    status: 'partly',
    how: 'The person who was there tells them and asks for a solicitor who knows youth justice; in custody the worker asks whether the solicitor has come.',
    ...places(onceNoted('incident/free-legal-advice', 'incident/in-custody'), told),
    missing: 'Which solicitor, and what was explained at the station, is not recorded.',
  },
  'CUS-04': {
    status: 'partly',
    how: 'What calmed things is in every record; the setting asks for a voluntary interview in the daytime with a solicitor.',
    ...places(onceNoted('incident/voluntary-attendance'), told),
    missing: "The police's half, among it the restorative-trained officer of 2021.",
  },
  'CUS-05': {
    status: 'partly',
    how: 'A charge that is noted with the incident makes a step of the social worker or personal adviser; young people read of a solicitor and of an appeal.',
    ...places(onceNoted('incident/if-charged'), told),
    missing: 'A charge that nobody notes here. Which lawyer, and whether legal aid came, is not kept.',
  },
  'CUS-06': {
    status: 'partly',
    how: 'Young people read that they will be asked, and that they may say that they are or were in care.',
    ...told,
    missing: 'The question itself, asked by custody staff and liaison.',
  },
  'CUS-08': {
    status: 'partly',
    how: 'Young people can read what should be planned with them from the first day.',
    ...told,
    missing: 'The plan, and whose work it is.',
  },
};
