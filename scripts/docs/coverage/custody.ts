import { type CoverageOf, followed } from '../duty-coverage.ts';

/** Arrest, custody and rights. What police do is not here; what the people around the child do about it is. */
export const custodyCoverage: CoverageOf = {
  'CUS-01': {
    status: 'partly',
    how: 'The setting asks for a voluntary interview and says that arrest must be necessary.',
    ...followed,
    missing: `The check is the police's, and they do not work here. The other ways to be weighed are not listed.`,
  },
  'CUS-02': {
    status: 'partly',
    how: 'The social worker makes sure of one, from 10 to 17.',
    ...followed,
    missing: `Who it was and when they came is not recorded; the police's record is not here.`,
  },
  'CUS-03': {
    status: 'partly',
    how: 'Whoever was there tells the child and asks for a solicitor who knows youth justice.',
    ...followed,
    missing: `Which solicitor, and what was explained at the station, is not recorded.`,
  },
  'CUS-04': {
    status: 'partly',
    how: 'What calmed things is in every record; the setting asks for a voluntary interview in the daytime with a solicitor.',
    ...followed,
    missing: `The police's half, among it the restorative-trained officer of 2021.`,
  },
  'CUS-05': {
    status: 'partly',
    how: 'A step of the social worker or personal adviser.',
    ...followed,
    missing: `A charge is not recorded, so the step stands open whether or not there is one.`,
  },
};
