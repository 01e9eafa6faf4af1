import type { Translation } from '../../../../platform/languages/index.ts';

/** In Pashto. No speaker has checked it yet. */
export const ps: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'خپل حقونه وپېژنه'],
    first: ['d8e882a0', 'حق هغه څه دی چې باید درکړل شي. ته اړ نه یې چې ويې ګټې. څه پېښېږي؟'],
    'group-1': ['03fab1b2', 'پولیس او محکمه'],
    'group-2': ['c3738bf1', 'چېرته چې ژوند کوم'],
    'group-3': ['fc80bcd8', 'زما غږ'],
    'group-4': ['0c7f0745', 'لوی کېدل'],
    'moment-police-at-home': ['b69f8b86', 'پولیس زما کور ته راځي'],
    'moment-stopped-in-the-street': ['1555da00', 'پولیس مې په کوڅه کې دروي'],
    'moment-police-station': ['8719ea3d', 'زه د پولیسو په مرکز کې یم'],
    'moment-interview': ['c9d31920', 'پولیس غواړي پوښتنې رانه وکړي'],
    'moment-court': ['e511d0d4', 'زه باید محکمې ته لاړ شم'],
    'moment-missing': ['ca2f45a4', 'زه له کوره لرې یم، یا بېرته راغلم'],
    'moment-moving': ['e86a6edd', 'زما کور بدلېږي'],
    'moment-my-room': ['ab30f118', 'څوک غواړي زما کوټه وپلټي'],
    'moment-held': ['55995787', 'کارکوونکو ټینګ ونیولم'],
    'moment-written-about-me': ['14e39062', 'زما په اړه څه ولیکل شول'],
    'moment-being-heard': ['9fabfc73', 'غواړم زما خبره واورېدل شي'],
    'moment-being-16': ['95185dd9', 'زه 16 یا 17 کلن یم'],
    'moment-being-18': ['f131df50', 'زه 18 کلن کېږم'],
    'moment-being-21': ['7d87d61d', 'زه 21 کلن یا لوی یم'],
    'moment-care-leaver': ['e0d2f34d', 'زه له پالنې وتلی یم'],
    'what-words-mean': ['bb2bbfa5', 'د کلمو معنا'],
  },
};
