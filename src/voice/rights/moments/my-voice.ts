import { type Moment, read, right } from '../right.ts';

export const written: Moment = {
  id: 'written-about-me',
  title: 'Something was written about me',
  picture: 'paper',
  first: 'What is written can stay for a long time. So it has to be true and fair.',
  rights: [
    right('read-it', read('London Protocol', 'VOI-02'), 'You can ask to read it and to have it explained.'),
    right(
      'my-words',
      read('London Protocol', 'VOI-01'),
      'Your own words must be kept with it. Nobody may change them.',
    ),
    right(
      'not-true',
      read('London Protocol', 'VOI-02'),
      'If it is not true or not fair, you can say: "I do not agree."',
      'Someone must look at it again and give you an answer.',
    ),
    right(
      'kind-words',
      read('London Protocol', 'VOI-03', 'VOI-13'),
      'It should say what was seen. It should not call you names.',
    ),
    right(
      'copy',
      read('UK GDPR, Articles 12 and 15'),
      'You can ask for a copy. You should get it within a month.',
      'It costs nothing. Parts about other people can be left out.',
    ),
    right('who-looked', read('Data Protection Act 2018'), 'You can ask who has looked at it.'),
  ],
  words: ['advocate', 'complain'],
};

export const beingHeard: Moment = {
  id: 'being-heard',
  title: 'I want to be heard',
  picture: 'ear',
  first: 'You have a right to say what you think about your own life. People must listen.',
  rights: [
    right(
      'advocate',
      read('Children Act 1989, section 26A', 'VOI-06'),
      'You can have an advocate. It is free.',
      'They are on your side. They help you say what you want to say.',
    ),
    right(
      'worker',
      read('London Protocol', 'VOI-11'),
      'If you are not happy with your social worker, you can say so.',
      'Someone else must listen, look into it and answer you. Your social worker will not read it.',
    ),
    right(
      'complain',
      read('Children Act 1989 Representations Procedure (England) Regulations 2006', 'VOI-10'),
      'You can complain. You should get an answer within two weeks.',
      'If the answer is not good enough, you can ask for the next step. There are three steps.',
    ),
    right(
      'how',
      read('London Protocol', 'VOI-04'),
      'You can be heard in your own way: talk, sign, draw, write.',
      'You can have someone who speaks your language.',
    ),
    right(
      'plan',
      read('Children Act 1989, section 22(4) and (5)'),
      'You can say what you want at your review. You can ask for things to be changed.',
    ),
    right(
      'change',
      read('London Protocol', 'VOI-09'),
      'You can help to change how things are done for all young people in care.',
    ),
  ],
  words: ['advocate', 'social-worker', 'complain', 'reviewing-officer'],
};
