import type { Translation } from '../../catalogue.ts';
import type { FrameKey } from '../frame-english.ts';

/** In Dari. No speaker has checked it yet. */
export const prs: Translation<FrameKey> = {
  checked: null,
  words: {
    skip: ['c1da0f15', 'رفتن به صفحه'],
    'skip-main': ['c887f134', 'رفتن به متن اصلی'],
    leave: ['d1ac70e5', 'حالا از این صفحه بیرون شو'],
    aloud: ['c1229d16', 'این صفحه را برایم بخوان'],
    stop: ['78be99f1', 'خواندن را بس کن'],
    'no-voice': ['701aef58', 'این دستگاه برای این زبان صدا ندارد.'],
    pages: ['9046da16', 'صفحه‌ها'],
    home: ['3a786953', 'صفحهٔ اول'],
    written: ['2a046537', 'آنچه نوشته شد'],
    rights: ['ac5e7dd3', 'حقوق من'],
    ask: ['c0fc3103', 'چیزی بخواه'],
    tell: ['14c5b3d2', 'به ما بگو'],
    'sign-out': ['48f0d3d3', 'بیرون شدن'],
    help: ['0f1fdb06', 'کمک دربارهٔ این صفحه'],
    danger: [
      'b6d2d476',
      'اگر حالا در خطر هستی، به 999 زنگ بزن. برای گپ زدن با کسی در هر وقت، رایگان به Childline به شمارهٔ 0800 1111 زنگ بزن.',
    ],
    back: ['76900f1b', 'پس'],
    languages: ['318655ce', 'زبان‌ها'],
    demo: ['c03021eb', 'نمونه: همهٔ آدم‌ها در اینجا خیالی هستند.'],
    unchecked: ['7990d8df', 'تا حالا هیچ کسی که این زبان را می‌داند این صفحه را ندیده است.'],
    checked: ['e8ec7863', 'کسی که این زبان را می‌داند این صفحه را دیده و درست یافته است.'],
  },
};
