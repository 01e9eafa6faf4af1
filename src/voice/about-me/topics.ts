import type { Explained } from '../rights/glossary.ts';

/** One thing a young person can say about themselves. Its id is the topic of the profile, where staff read it. */
export interface AboutMeTopic {
  readonly id:
    | 'in-their-words'
    | 'communication'
    | 'what-helps'
    | 'languages'
    | 'interpreter'
    | 'send'
    | 'identity'
    | 'culture';
  readonly title: string;
  readonly hint: string;
  readonly picture: Explained['picture'];
  /** Ready answers, to tick: for whoever does not want to write. */
  readonly ready: readonly string[];
}

/** What can be said, in the order of the page. */
export const aboutMeTopics: readonly AboutMeTopic[] = [
  {
    id: 'communication',
    title: 'How I like to talk',
    hint: 'What makes it easy for you to say things?',
    picture: 'talk',
    ready: [
      'I like to talk face to face.',
      'I like to talk while we walk or drive.',
      'I like to write or text.',
      'I like to draw or use pictures.',
      'I use signs.',
      'I need more time to think.',
      'Please use short words.',
      'Please tell me one thing at a time.',
      'Please do not make me look at you.',
    ],
  },
  {
    id: 'what-helps',
    title: 'What helps me when I am upset',
    hint: 'What should people do? What should they not do?',
    picture: 'hands',
    ready: [
      'Leave me on my own for a bit.',
      'Stay near me, but do not talk.',
      'Talk to me in a quiet voice.',
      'Let me listen to music.',
      'Let me go outside.',
      'Please do not touch me.',
      'Please do not stand in the door.',
      'Only one person at a time.',
    ],
  },
  {
    id: 'languages',
    title: 'My languages',
    hint: 'What do you speak? What do you speak best when you are upset?',
    picture: 'globe',
    ready: [
      'I speak English well.',
      'I can speak English, but reading it is hard.',
      'I speak another language best.',
    ],
  },
  {
    id: 'interpreter',
    title: 'Someone to speak my language for me',
    hint: 'Do you want someone? Is there someone you do not want?',
    picture: 'two-people',
    ready: ['I want someone for big talks.', 'I want a woman.', 'I want a man.', 'I do not need anyone.'],
  },
  {
    id: 'send',
    title: 'Things that are hard for me',
    hint: 'Reading, noise, sitting still, being with many people: what should others know?',
    picture: 'map',
    ready: [
      'Reading is hard for me.',
      'Noise and bright light are hard for me.',
      'Sitting still is hard for me.',
      'Change is hard for me. Tell me before.',
      'Crowds are hard for me.',
      'I do not hear well.',
      'I do not see well.',
    ],
  },
  {
    id: 'in-their-words',
    title: 'What I want people to know about me',
    hint: 'What are you good at? What do you love? What should they never get wrong?',
    picture: 'person',
    ready: [],
  },
  {
    id: 'identity',
    title: 'Who I am',
    hint: 'Say it the way you want it said. You do not have to say anything.',
    picture: 'key',
    ready: [],
  },
  {
    id: 'culture',
    title: 'My food, faith, hair and family ways',
    hint: 'What matters to you, every day and on big days?',
    picture: 'cake',
    ready: [],
  },
];

/** The topic of that id. */
export function topicOf(id: string): AboutMeTopic | undefined {
  return aboutMeTopics.find((topic) => topic.id === id);
}
