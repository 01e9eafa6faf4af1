import type { Translation } from '../../../../platform/languages/index.ts';

/** In Kurdish (Sorani). No speaker has checked it yet. */
export const ckb: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'مافەکانت بزانە'],
    first: ['d8e882a0', 'ماف شتێکە کە دەبێت پێت بدرێت. پێویست ناکات بۆی کار بکەیت. چی ڕوودەدات؟'],
    'group-1': ['03fab1b2', 'پۆلیس و دادگا'],
    'group-2': ['c3738bf1', 'ئەو شوێنەی تێیدا دەژیم'],
    'group-3': ['fc80bcd8', 'دەنگی من'],
    'group-4': ['0c7f0745', 'گەورەبوون'],
    'moment-police-at-home': ['b69f8b86', 'پۆلیس دێتە ماڵەکەم'],
    'moment-stopped-in-the-street': ['1555da00', 'پۆلیس لە شەقام ڕامدەگرێت'],
    'moment-police-station': ['8719ea3d', 'من لە بنکەی پۆلیسم'],
    'moment-interview': ['c9d31920', 'پۆلیس دەیەوێت پرسیارم لێ بکات'],
    'moment-court': ['e511d0d4', 'دەبێت بچمە دادگا'],
    'moment-missing': ['ca2f45a4', 'دوورم لە ماڵ، یان گەڕاومەتەوە'],
    'moment-moving': ['e86a6edd', 'ماڵ دەگوازمەوە'],
    'moment-my-room': ['ab30f118', 'کەسێک دەیەوێت ژوورەکەم بپشکنێت'],
    'moment-held': ['55995787', 'کارمەندان بە توندی گرتمیان'],
    'moment-written-about-me': ['14e39062', 'شتێک لەبارەی من نووسرا'],
    'moment-being-heard': ['9fabfc73', 'دەمەوێت گوێم لێ بگیرێت'],
    'moment-being-16': ['95185dd9', 'تەمەنم 16 یان 17 ساڵە'],
    'moment-being-18': ['f131df50', 'دەبم بە 18 ساڵ'],
    'moment-being-21': ['7d87d61d', 'تەمەنم 21 ساڵ یان زیاترە'],
    'moment-care-leaver': ['e0d2f34d', 'لە چاودێری دەرچووم'],
    'what-words-mean': ['bb2bbfa5', 'واتای وشەکان'],
  },
};
