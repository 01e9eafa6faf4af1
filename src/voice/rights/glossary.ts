import type { Picture } from './right.ts';

/** A word that is hard, said in easy ones, with a drawing. */
export interface Explained {
  readonly id: string;
  readonly word: string;
  readonly means: string;
  readonly picture:
    | Picture
    | 'scales'
    | 'person'
    | 'two-people'
    | 'map'
    | 'globe'
    | 'letter'
    | 'arrow'
    | 'hall';
}

/** The word list. */
export const glossary: readonly Explained[] = [
  {
    id: 'advocate',
    word: 'Advocate',
    picture: 'ear',
    means:
      'Someone on your side. They help you say what you think and get things sorted. They do not work for the police or for your home.',
  },
  {
    id: 'appeal',
    word: 'Appeal',
    picture: 'arrow',
    means: 'To ask for someone else to look again at what was decided.',
  },
  {
    id: 'appropriate-adult',
    word: 'Appropriate adult',
    picture: 'two-people',
    means:
      'A grown-up who sits with you at the police station. They make sure that you are treated fairly and that you understand what is said. They are not the police.',
  },
  {
    id: 'charged',
    word: 'Charged',
    picture: 'paper',
    means:
      'When the police say in writing that they think you broke the law, and that a court should decide.',
  },
  {
    id: 'complain',
    word: 'Complain',
    picture: 'letter',
    means: 'To say that something was wrong or not fair, and to ask for an answer.',
  },
  {
    id: 'council',
    word: 'Council',
    picture: 'hall',
    means: 'The people who run your area. If you are in care, they must look after you like a good parent.',
  },
  {
    id: 'interpreter',
    word: 'Interpreter',
    picture: 'globe',
    means: 'Someone who speaks or signs your language and tells both sides what the other one says.',
  },
  {
    id: 'pathway-plan',
    word: 'Pathway plan',
    picture: 'map',
    means: 'A plan, made with you, for the time when you leave care.',
  },
  {
    id: 'personal-adviser',
    word: 'Personal adviser',
    picture: 'person',
    means: 'A worker who helps you from 16 on: with a home, money, school, work and feeling well.',
  },
  {
    id: 'reviewing-officer',
    word: 'Reviewing officer',
    picture: 'two-people',
    means:
      'Someone who checks that your plan is good for you. They are not the boss of your social worker, but they can tell the council to do better.',
  },
  {
    id: 'social-worker',
    word: 'Social worker',
    picture: 'person',
    means: 'Someone from the council who must make sure that you are safe and well.',
  },
  {
    id: 'solicitor',
    word: 'Solicitor',
    picture: 'scales',
    means:
      'A person who knows the law and is on your side. With the police it is free. What you will tell them stays with them.',
  },
];

/** The explained words with these ids, in the order of the list. */
export function explained(ids: readonly string[]): Explained[] {
  return glossary.filter(({ id }) => ids.includes(id));
}
