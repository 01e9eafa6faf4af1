import type { Translation } from '../../catalogue.ts';
import type { FrameKey } from '../frame-english.ts';

/** In Amharic. No speaker has checked it yet. */
export const am: Translation<FrameKey> = {
  checked: null,
  words: {
    skip: ['c1da0f15', 'ወደ ገጹ እለፍ'],
    'skip-main': ['c887f134', 'ወደ ዋናው ይዘት እለፍ'],
    leave: ['d1ac70e5', 'አሁን ከዚህ ገጽ ውጣ/ውጪ'],
    aloud: ['c1229d16', 'ይህን ገጽ አንብብልኝ'],
    stop: ['78be99f1', 'ንባቡን አቁም'],
    'no-voice': ['701aef58', 'በዚህ መሣሪያ ላይ ለዚህ ቋንቋ ድምፅ የለም።'],
    pages: ['9046da16', 'ገጾች'],
    home: ['3a786953', 'መነሻ'],
    written: ['2a046537', 'የተጻፈው'],
    rights: ['ac5e7dd3', 'መብቶቼ'],
    ask: ['c0fc3103', 'የሆነ ነገር ጠይቅ/ጠይቂ'],
    tell: ['14c5b3d2', 'ንገረን/ንገሪን'],
    'sign-out': ['48f0d3d3', 'ውጣ/ውጪ'],
    help: ['0f1fdb06', 'ስለዚህ ገጽ እርዳታ'],
    danger: [
      'b6d2d476',
      'አሁን አደጋ ላይ ከሆንክ/ከሆንሽ ወደ 999 ደውል/ደውዪ። በማንኛውም ጊዜ ከሰው ጋር ለመነጋገር፣ በነጻ ወደ Childline በ 0800 1111 ደውል/ደውዪ።',
    ],
    back: ['76900f1b', 'ተመለስ/ተመለሺ'],
    languages: ['318655ce', 'ቋንቋዎች'],
    demo: ['c03021eb', 'ማሳያ፦ እዚህ ያለ ሰው ሁሉ ምናባዊ ነው።'],
    unchecked: ['7990d8df', 'ይህን ቋንቋ የሚናገር ሰው ይህን ገጽ ገና አላረጋገጠም።'],
    checked: ['e8ec7863', 'ይህን ቋንቋ የሚናገር ሰው ይህን ገጽ አረጋግጧል።'],
  },
};
