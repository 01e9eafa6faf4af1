import type { Translation } from '../../../../platform/languages/index.ts';

/** In Tigrinya. No speaker has checked it yet. */
export const ti: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'መሰልካ/መሰልኪ ፍለጥ/ፍለጢ'],
    first: ['d8e882a0', 'መሰል ማለት ክወሃበካ/ክወሃበኪ ዘለዎ ነገር እዩ። ክትሰርሓሉ/ክትሰርሕሉ የብልካን/የብልክን። እንታይ ይኸውን ኣሎ?'],
    'group-1': ['03fab1b2', 'ፖሊስን ቤት ፍርድን'],
    'group-2': ['c3738bf1', 'ዝነብረሉ ቦታ'],
    'group-3': ['fc80bcd8', 'ድምጸይ'],
    'group-4': ['0c7f0745', 'ምዕባይ'],
    'moment-police-at-home': ['b69f8b86', 'ፖሊስ ናብ ገዛይ ይመጹ'],
    'moment-stopped-in-the-street': ['1555da00', 'ፖሊስ ኣብ መንገዲ ጠጠው የብሉኒ'],
    'moment-police-station': ['8719ea3d', 'ኣብ መደበር ፖሊስ ኣለኹ'],
    'moment-interview': ['c9d31920', 'ፖሊስ ክሓቱኒ ይደልዩ'],
    'moment-court': ['e511d0d4', 'ናብ ቤት ፍርዲ ክኸይድ ኣለኒ'],
    'moment-missing': ['ca2f45a4', 'ካብ ገዛ ርሒቐ ኣለኹ፣ ወይ ተመሊሰ'],
    'moment-moving': ['e86a6edd', 'ገዛ እቕይር ኣለኹ'],
    'moment-my-room': ['ab30f118', 'ሓደ ሰብ ክፍለይ ክፍትሽ ይደሊ'],
    'moment-held': ['55995787', 'ሰራሕተኛታት ብሓይሊ ሒዞምኒ'],
    'moment-written-about-me': ['14e39062', 'ብዛዕባይ ገለ ነገር ተጻሒፉ'],
    'moment-being-heard': ['9fabfc73', 'ክስማዕ እደሊ'],
    'moment-being-16': ['95185dd9', '16 ወይ 17 ዓመተይ እየ'],
    'moment-being-18': ['f131df50', '18 ዓመት ክመልእ እየ'],
    'moment-being-21': ['7d87d61d', '21 ዓመት ወይ ልዕሊኡ እየ'],
    'moment-care-leaver': ['e0d2f34d', 'ካብ ክንክን ወጺአ'],
    'what-words-mean': ['bb2bbfa5', 'ትርጉም ናይ ቃላት'],
  },
};
