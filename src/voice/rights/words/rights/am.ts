import type { Translation } from '../../../../platform/languages/index.ts';

/** In Amharic. No speaker has checked it yet. */
export const am: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'መብትህን/መብትሽን እወቅ/እወቂ'],
    first: ['d8e882a0', 'መብት ማለት ሊሰጥህ/ሊሰጥሽ የሚገባ ነገር ነው። በሥራ ማግኘት አያስፈልግም። ምን እየሆነ ነው?'],
    'group-1': ['03fab1b2', 'ፖሊስ እና ፍርድ ቤት'],
    'group-2': ['c3738bf1', 'የምኖርበት ቦታ'],
    'group-3': ['fc80bcd8', 'ድምፄ'],
    'group-4': ['0c7f0745', 'ማደግ'],
    'moment-police-at-home': ['b69f8b86', 'ፖሊስ ወደ ቤቴ ይመጣል'],
    'moment-stopped-in-the-street': ['1555da00', 'ፖሊስ መንገድ ላይ ያስቆመኛል'],
    'moment-police-station': ['8719ea3d', 'ፖሊስ ጣቢያ ነኝ'],
    'moment-interview': ['c9d31920', 'ፖሊስ ሊጠይቀኝ ይፈልጋል'],
    'moment-court': ['e511d0d4', 'ፍርድ ቤት መሄድ አለብኝ'],
    'moment-missing': ['ca2f45a4', 'ከቤት ርቄአለሁ፣ ወይም ተመልሻለሁ'],
    'moment-moving': ['e86a6edd', 'ቤት እየቀየርኩ ነው'],
    'moment-my-room': ['ab30f118', 'አንድ ሰው ክፍሌን መፈተሽ ይፈልጋል'],
    'moment-held': ['55995787', 'ሠራተኞች በኃይል ያዙኝ'],
    'moment-written-about-me': ['14e39062', 'ስለ እኔ የሆነ ነገር ተጻፈ'],
    'moment-being-heard': ['9fabfc73', 'እንድደመጥ እፈልጋለሁ'],
    'moment-being-16': ['95185dd9', '16 ወይም 17 ዓመቴ ነው'],
    'moment-being-18': ['f131df50', '18 ዓመት ሊሞላኝ ነው'],
    'moment-being-21': ['7d87d61d', '21 ዓመት ወይም ከዚያ በላይ ነኝ'],
    'moment-care-leaver': ['e0d2f34d', 'ከእንክብካቤ ወጥቻለሁ'],
    'what-words-mean': ['bb2bbfa5', 'የቃላቱ ትርጉም'],
  },
};
