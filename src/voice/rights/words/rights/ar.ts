import type { Translation } from '../../../../platform/languages/index.ts';

/** In Arabic. No speaker has checked it yet. */
export const ar: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'اعرف حقوقك'],
    first: ['d8e882a0', 'الحق هو شيء يجب أن يُعطى لك. لا يلزم أن تستحقه بعمل. ماذا يحدث؟'],
    'group-1': ['03fab1b2', 'الشرطة والمحكمة'],
    'group-2': ['c3738bf1', 'المكان الذي أعيش فيه'],
    'group-3': ['fc80bcd8', 'صوتي'],
    'group-4': ['0c7f0745', 'عندما أكبر'],
    'moment-police-at-home': ['b69f8b86', 'الشرطة تأتي إلى بيتي'],
    'moment-stopped-in-the-street': ['1555da00', 'الشرطة توقفني في الشارع'],
    'moment-police-station': ['8719ea3d', 'أنا في مركز الشرطة'],
    'moment-interview': ['c9d31920', 'الشرطة تريد أن تسألني'],
    'moment-court': ['e511d0d4', 'يجب أن أذهب إلى المحكمة'],
    'moment-missing': ['ca2f45a4', 'أنا بعيد عن البيت، أو عدت إليه'],
    'moment-moving': ['e86a6edd', 'سأنتقل إلى بيت آخر'],
    'moment-my-room': ['ab30f118', 'شخص يريد تفتيش غرفتي'],
    'moment-held': ['55995787', 'الموظفون أمسكوا بي'],
    'moment-written-about-me': ['14e39062', 'كُتب شيء عني'],
    'moment-being-heard': ['9fabfc73', 'أريد أن يسمعوني'],
    'moment-being-16': ['95185dd9', 'عمري 16 أو 17'],
    'moment-being-18': ['f131df50', 'سأبلغ 18'],
    'moment-being-21': ['7d87d61d', 'عمري 21 أو أكثر'],
    'moment-care-leaver': ['e0d2f34d', 'تركت الرعاية'],
    'what-words-mean': ['bb2bbfa5', 'معنى الكلمات'],
  },
};
