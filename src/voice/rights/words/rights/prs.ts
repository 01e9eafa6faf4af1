import type { Translation } from '../../../../platform/languages/index.ts';

/** In Dari. No speaker has checked it yet. */
export const prs: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'حقوق خود را بدان'],
    first: ['d8e882a0', 'حق چیزی است که باید به تو داده شود. لازم نیست برایش کاری کنی. چه شده است؟'],
    'group-1': ['03fab1b2', 'پولیس و محکمه'],
    'group-2': ['c3738bf1', 'جایی که زندگی می‌کنم'],
    'group-3': ['fc80bcd8', 'صدای من'],
    'group-4': ['0c7f0745', 'بزرگ شدن'],
    'moment-police-at-home': ['b69f8b86', 'پولیس به خانهٔ من می‌آید'],
    'moment-stopped-in-the-street': ['1555da00', 'پولیس مرا در سرک ایستاد می‌کند'],
    'moment-police-station': ['8719ea3d', 'من در مرکز پولیس هستم'],
    'moment-interview': ['c9d31920', 'پولیس می‌خواهد از من سوال کند'],
    'moment-court': ['e511d0d4', 'باید به محکمه بروم'],
    'moment-missing': ['ca2f45a4', 'من از خانه دور هستم، یا پس آمده‌ام'],
    'moment-moving': ['e86a6edd', 'خانه‌ام تغییر می‌کند'],
    'moment-my-room': ['ab30f118', 'کسی می‌خواهد اتاقم را تلاشی کند'],
    'moment-held': ['55995787', 'کارکنان مرا محکم گرفتند'],
    'moment-written-about-me': ['14e39062', 'چیزی دربارهٔ من نوشته شد'],
    'moment-being-heard': ['9fabfc73', 'می‌خواهم به حرفم گوش بدهند'],
    'moment-being-16': ['95185dd9', '16 یا 17 ساله هستم'],
    'moment-being-18': ['f131df50', '18 ساله می‌شوم'],
    'moment-being-21': ['7d87d61d', '21 ساله یا بزرگتر هستم'],
    'moment-care-leaver': ['e0d2f34d', 'از سرپرستی بیرون شده‌ام'],
    'what-words-mean': ['bb2bbfa5', 'معنای کلمه‌ها'],
  },
};
