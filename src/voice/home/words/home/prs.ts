import type { Translation } from '../../../../platform/languages/index.ts';
import type { HomeKey } from '../home-english.ts';

/** In Dari. No speaker has checked it yet. */
export const prs: Translation<HomeKey> = {
  checked: null,
  words: {
    title: ['28fa940f', 'صفحهٔ من'],
    yours: [
      '2f4f3a35',
      'این صفحه از تو است. کارکنان آن را باز کرده نمی‌توانند. اگر می‌خواهی زود بیرون شوی، دکمهٔ سرخ را فشار بده.',
    ],
    choose: ['e7a423f5', 'انتخاب کن دفعهٔ دیگر چطور وارد شوی'],
    answered: ['b2f8f247', 'یک جواب داری'],
    now: ['29ec4215', 'خوب است حالا بدانی'],
    police: ['0c165d73', 'به ما بگو با پولیس چطور بود'],
    record: ['c57dc066', 'آنچه دربارهٔ من نوشته شد'],
    'record-says': ['8fdbae1e', 'آن را ببین. حرف خودت را اضافه کن.'],
    rights: ['ac5e7dd3', 'حقوق من'],
    'rights-says': ['1ad85723', 'آنچه بزرگان باید برای تو بکنند.'],
    ask: ['c0fc3103', 'چیزی بخواه'],
    'ask-says': ['b5be3c67', 'کسی که طرف تو باشد، کمک، یا گپ زدن با کسی.'],
    how: ['59b47548', 'به ما بگو چطور بود'],
    'how-says': ['6d9d110f', 'تو می‌توانی کمک کنی که بهتر شود.'],
    disagree: ['3edb4b56', 'من موافق نیستم'],
    'disagree-says': ['700d88c3', 'چیزی غلط است. کسی باید جواب بدهد.'],
    about: ['1359ec88', 'دربارهٔ من'],
    'about-says': ['dbb3ecb4', 'چطور خوش داری گپ بزنی، و چه به تو کمک می‌کند.'],
    looked: ['010dac96', 'کی دوسیهٔ مرا دید'],
    'looked-says': ['c8242311', 'نام‌ها، و در کدام روز.'],
    'sign-in': ['1a72218f', 'چطور وارد می‌شوم'],
    'sign-in-says': ['751f595a', 'کلید ورود یا کلمه‌های مخفی تو.'],
  },
};
