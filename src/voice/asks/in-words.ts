import type { AskKind, AskMatter, AskState, Keeper, Reach } from './model.ts';

/** What can be asked, as a young person reads it. */
export const kindInWords: Readonly<Record<AskKind, { title: string; what: string; write: string }>> = {
  advocate: {
    title: 'I want an advocate',
    what: 'An advocate is on your side. They help you say what you think. It is free.',
    write: 'What do you want help with?',
  },
  'trusted-adult': {
    title: 'I want a grown-up I trust, now',
    what: 'When there is a row, you can ask for someone who was not in it. They help to sort it out before anyone calls the police.',
    write: 'Who do you want, and what is going on?',
  },
  'social-worker': {
    title: 'I am not happy with my social worker',
    what: 'Your social worker will not read this. Someone else will. They will look into it and answer you.',
    write: 'What is not right?',
  },
  complaint: {
    title: 'I want to complain',
    what: 'If something was wrong or not fair, you can say so. You must get an answer.',
    write: 'What was wrong?',
  },
  appeal: {
    title: 'I want someone to look again at what was decided',
    what: 'This is called an appeal. There is often not much time. So ask today.',
    write: 'What was decided, and why is it wrong?',
  },
};

/** What it is about. */
export const matterInWords: Readonly<Record<AskMatter, string>> = {
  home: 'Where I live',
  council: 'The council or its workers',
  police: 'The police',
  court: 'A court',
  school: 'My school or college',
  other: 'Something else',
};

/** How to be answered. */
export const reachInWords: Readonly<Record<Reach, string>> = {
  here: 'Write to me here',
  talk: 'Talk to me',
  'with-someone': 'Talk to me, with someone I trust there',
};

/** From whom it is kept. */
export const keeperInWords: Readonly<Record<Keeper, string>> = {
  'social-worker': 'My social worker',
  home: 'The people who work where I live',
};

/** The same for whoever answers. */
export const keeperForStaff: Readonly<Record<Keeper, string>> = {
  'social-worker': 'the social worker and personal adviser, now and before',
  home: 'everybody who works or has worked where they live',
};

/** How they want to be answered, for whoever answers. */
export const reachForStaff: Readonly<Record<Reach, string>> = {
  here: 'In writing, here',
  talk: 'By talking to them',
  'with-someone': 'By talking, with someone they trust with them',
};

/** Where it stands. */
export const stateInWords: Readonly<Record<AskState, string>> = {
  waiting: 'Waiting',
  late: 'Late',
  arranged: 'It is set up',
  answered: 'Answered',
  withdrawn: 'You took it back',
};

/** The same for whoever answers, without a name. */
export const kindForStaff: Readonly<Record<AskKind, string>> = {
  advocate: 'asks for an advocate',
  'trusted-adult': 'asks for a trusted adult outside the conflict',
  'social-worker': 'has a concern about their social worker',
  complaint: 'complains',
  appeal: 'asks for a decision to be looked at again',
};

const roles: Readonly<Record<string, string>> = {
  'social-worker': 'your social worker',
  'personal-adviser': 'your personal adviser',
  'independent-reviewing-officer': 'a reviewing officer',
  'duty-officer': 'on duty at the council',
  'key-worker': 'your key worker',
  'registered-manager': 'the manager where you live',
  'supervising-social-worker': 'the worker for your carers',
};

/** What somebody is, as a young person reads it. */
export function roleForYoung(role: string): string {
  return roles[role] ?? 'a worker';
}
