import type { Translation } from '../../catalogue.ts';
import type { FrameKey } from '../frame-english.ts';

/** In Pashto. No speaker has checked it yet. */
export const ps: Translation<FrameKey> = {
  checked: null,
  words: {
    skip: ['c1da0f15', 'پاڼې ته ورشه'],
    'skip-main': ['c887f134', 'اصلي متن ته ورشه'],
    leave: ['d1ac70e5', 'اوس له دې پاڼې ووځه'],
    aloud: ['c1229d16', 'دا پاڼه راته ولوله'],
    stop: ['78be99f1', 'لوستل ودروه'],
    'no-voice': ['701aef58', 'دا آله د دې ژبې لپاره غږ نه لري.'],
    pages: ['9046da16', 'پاڼې'],
    home: ['3a786953', 'لومړۍ پاڼه'],
    written: ['2a046537', 'څه چې ولیکل شول'],
    rights: ['ac5e7dd3', 'زما حقونه'],
    ask: ['c0fc3103', 'څه وغواړه'],
    tell: ['14c5b3d2', 'موږ ته ووایه'],
    'sign-out': ['48f0d3d3', 'وتل'],
    help: ['0f1fdb06', 'د دې پاڼې په اړه مرسته'],
    danger: [
      'b6d2d476',
      'که اوس په خطر کې یې، 999 ته زنګ ووهه. د دې لپاره چې هر وخت له چا سره خبرې وکړې، وړیا Childline ته په 0800 1111 زنګ ووهه.',
    ],
    back: ['76900f1b', 'شاته'],
    languages: ['318655ce', 'ژبې'],
    demo: ['c03021eb', 'نمونه: دلته ټول خلک خیالي دي.'],
    unchecked: ['7990d8df', 'تر اوسه د دې ژبې هېڅ ویونکي دا پاڼه نه ده کتلې.'],
    checked: ['e8ec7863', 'د دې ژبې یو ویونکي دا پاڼه کتلې ده.'],
  },
};
