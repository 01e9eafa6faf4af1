import type { Translation } from '../../../../platform/languages/index.ts';
import type { HomeKey } from '../home-english.ts';

/** In Amharic. No speaker has checked it yet. */
export const am: Translation<HomeKey> = {
  checked: null,
  words: {
    title: ['28fa940f', 'የእኔ ገጽ'],
    yours: ['2f4f3a35', 'ይህ ገጽ የአንተ/የአንቺ ነው። ሠራተኞች ሊከፍቱት አይችሉም። በፍጥነት ለመውጣት ቀዩን ቁልፍ ተጫን/ተጫኚ።'],
    choose: ['e7a423f5', 'በሚቀጥለው ጊዜ እንዴት እንደምትገባ/እንደምትገቢ ምረጥ/ምረጪ'],
    answered: ['b2f8f247', 'መልስ መጥቷል'],
    now: ['29ec4215', 'አሁን ማወቅ የሚጠቅም'],
    police: ['0c165d73', 'ከፖሊስ ጋር እንዴት እንደነበር ንገረን/ንገሪን'],
    record: ['c57dc066', 'ስለ እኔ የተጻፈው'],
    'record-says': ['8fdbae1e', 'ተመልከተው/ተመልከቺው። የራስህን/የራስሽን ቃል ጨምር/ጨምሪ።'],
    rights: ['ac5e7dd3', 'መብቶቼ'],
    'rights-says': ['1ad85723', 'አዋቂዎች ሊያደርጉ የሚገባቸው።'],
    ask: ['c0fc3103', 'የሆነ ነገር ጠይቅ/ጠይቂ'],
    'ask-says': ['b5be3c67', 'መብትህን/መብትሽን የሚያስከብር ሰው፣ እርዳታ፣ ወይም ከአንድ ሰው ጋር መነጋገር።'],
    how: ['59b47548', 'እንዴት እንደነበር ንገረን/ንገሪን'],
    'how-says': ['6d9d110f', 'የተሻለ እንዲሆን መርዳት ይቻላል።'],
    disagree: ['3edb4b56', 'አልስማማም'],
    'disagree-says': ['700d88c3', 'የሆነ ነገር ትክክል አይደለም። አንድ ሰው መመለስ አለበት።'],
    about: ['1359ec88', 'ስለ እኔ'],
    'about-says': ['dbb3ecb4', 'እንዴት መነጋገር ደስ እንደሚልህ/እንደሚልሽ፣ እና ምን እንደሚረዳ።'],
    looked: ['010dac96', 'ፋይሌን ማን አየ'],
    'looked-says': ['c8242311', 'ስሞች፣ እና በየትኛው ቀን።'],
    'sign-in': ['1a72218f', 'እንዴት እንደምገባ'],
    'sign-in-says': ['751f595a', 'የመግቢያ ቁልፍህ/ቁልፍሽ ወይም ሚስጥራዊ ቃላትህ/ቃላትሽ።'],
  },
};
