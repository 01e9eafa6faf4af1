import { known, type Moment, practice, read, right } from '../right.ts';

export const court: Moment = {
  id: 'court',
  title: 'I have to go to court',
  picture: 'court',
  first: 'Court can feel scary. You will have someone to speak for you. You can ask what every word means.',
  rights: [
    right(
      'lawyer',
      read('European Convention on Human Rights, Article 6', 'CUS-05'),
      'You have a right to a solicitor. In most cases you do not pay.',
      'They speak for you. They must listen to what you want. What you will tell them stays with them.',
    ),
    right(
      'youth-court',
      known('Children and Young Persons Act 1933'),
      'If you are under 18, you will most often go to a youth court.',
      'It is smaller. Other people cannot just walk in.',
    ),
    right(
      'name',
      known('Children and Young Persons Act 1933, section 49'),
      'If you are under 18, the news may not print your name.',
    ),
    right('adult-with-me', practice('London Protocol', 'VOI-05'), 'A grown-up you trust should go with you.'),
    right(
      'they-know',
      read('London Protocol', 'VOI-12', 'COM-CTS-01'),
      'The court should know that you are in care, or that you were, and what you have been through.',
      'You can ask your solicitor to tell them. If you do not want it said out loud, say so.',
    ),
    right(
      'understand',
      read('London Protocol', 'VOI-04', 'PRI-09'),
      'You can ask for breaks and for easy words.',
      'If it is hard for you to follow, there are people whose job is to help. Tell your solicitor.',
    ),
    right(
      'appeal',
      read('London Protocol', 'CUS-05', 'VOI-10'),
      'If you think it was wrong, you can ask for an appeal.',
      'There is a short time for this. Ask your solicitor on the same day.',
    ),
    right(
      'plan',
      read('London Protocol', 'CUS-08'),
      'If you are locked up, someone must plan with you from day one.',
      'The plan says where you will live, and what you will do after. Your social worker must still come to see you.',
    ),
    right('help-after', read('London Protocol', 'VOI-08'), 'You should be asked how it was for you.'),
  ],
  words: ['solicitor', 'charged', 'appeal', 'interpreter', 'social-worker'],
};
