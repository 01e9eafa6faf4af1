import type { Translation } from '../../../../platform/languages/index.ts';

/** In Ukrainian. No speaker has checked it yet. */
export const uk: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'Знай свої права'],
    first: ['d8e882a0', 'Право — це те, що тобі мають дати. Його не треба заслужити. Що відбувається?'],
    'group-1': ['03fab1b2', 'Поліція і суд'],
    'group-2': ['c3738bf1', 'Де я живу'],
    'group-3': ['fc80bcd8', 'Мій голос'],
    'group-4': ['0c7f0745', 'Коли дорослішаю'],
    'moment-police-at-home': ['b69f8b86', 'Поліція приходить до мене додому'],
    'moment-stopped-in-the-street': ['1555da00', 'Поліція зупиняє мене на вулиці'],
    'moment-police-station': ['8719ea3d', 'Я у поліцейському відділку'],
    'moment-interview': ['c9d31920', 'Поліція хоче мене розпитати'],
    'moment-court': ['e511d0d4', 'Мені треба йти до суду'],
    'moment-missing': ['ca2f45a4', 'Я не вдома або вже повертаюся'],
    'moment-moving': ['e86a6edd', 'Я переїжджаю'],
    'moment-my-room': ['ab30f118', 'Хтось хоче обшукати мою кімнату'],
    'moment-held': ['55995787', 'Працівники тримали мене силою'],
    'moment-written-about-me': ['14e39062', 'Про мене щось написали'],
    'moment-being-heard': ['9fabfc73', 'Я хочу, щоб мене почули'],
    'moment-being-16': ['95185dd9', 'Мені 16 або 17 років'],
    'moment-being-18': ['f131df50', 'Мені скоро 18 років'],
    'moment-being-21': ['7d87d61d', 'Мені 21 рік або більше'],
    'moment-care-leaver': ['e0d2f34d', 'Я вже не під опікою'],
    'what-words-mean': ['bb2bbfa5', 'Що означають слова'],
  },
};
