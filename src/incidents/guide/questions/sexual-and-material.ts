import { type Answers, happened, type Question } from '../question.ts';

const sexual = (live: Answers): boolean => happened(live, 'sexual');

/** About sexual harm, and about illegal pictures or files. */
export const sexualAndMaterialQuestions: readonly Question[] = [
  {
    id: 'sexual-what',
    kind: 'radios',
    title: 'What is the sexual harm?',
    short: 'Sexual harm',
    hint: 'You do not need to be sure. Do not ask them more than they want to tell.',
    options: [
      { value: 'assault', label: 'Someone was touched or made to do something sexual' },
      { value: 'exploitation', label: 'Someone is used for sex, or for sexual pictures' },
    ],
    error: 'Choose what comes nearest',
    needed: sexual,
  },
  {
    id: 'sexual-when',
    kind: 'radios',
    title: 'When did the sexual harm happen?',
    short: 'When the harm happened',
    options: [
      { value: 'recent', label: 'Now or not long ago', hint: 'Choose this if you are not sure' },
      { value: 'historical', label: 'In the past', hint: 'They are telling about something from long ago' },
    ],
    error: 'Choose when the sexual harm happened',
    needed: sexual,
  },
  {
    id: 'material-what',
    kind: 'radios',
    title: 'What kind of pictures or files, and where?',
    short: 'Pictures or files',
    hint: 'Do not search the phone or computer. Do not copy or send anything. If you do not know whose device it is, choose one that others use too.',
    options: [
      { value: 'of-themselves', label: 'A picture of themselves, undressed or sexual' },
      {
        value: 'indecent-images-shared',
        label: 'Sexual pictures of children, on a device that others use too',
      },
      { value: 'indecent-images-own', label: 'Sexual pictures of children, on their own device alone' },
      { value: 'extremist-shared', label: 'Extremist material, on a device that others use too' },
      { value: 'extremist-own', label: 'Extremist material, on their own device only' },
      { value: 'other-shared', label: 'Something else, on a device that others use too' },
      { value: 'other-own', label: 'Something else, on their own device alone' },
    ],
    error: 'Choose what kind of pictures or files',
    needed: (live) => happened(live, 'illegal-material'),
  },
];
