/** The sentences that stand around every page. */
export const frameEnglish = {
  skip: 'Skip to the page',
  'skip-main': 'Skip to main content',
  leave: 'Leave this page now',
  aloud: 'Read this page to me',
  stop: 'Stop reading',
  'no-voice': 'This device has no voice for this language.',
  pages: 'Pages',
  home: 'Home',
  written: 'What was written',
  rights: 'My rights',
  ask: 'Ask for something',
  tell: 'Tell us',
  'sign-out': 'Sign out',
  help: 'Help with this page',
  danger:
    'If you are in danger now, call 999. To talk to someone at any time, call Childline free on 0800 1111.',
  back: 'Back',
  languages: 'Languages',
  demo: 'Demo: every person here is made up.',
  unchecked: 'No speaker of this language has checked this page yet.',
  checked: 'A speaker of this language has checked this page.',
} as const;
export type FrameKey = keyof typeof frameEnglish;
