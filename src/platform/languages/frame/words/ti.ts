import type { Translation } from '../../catalogue.ts';
import type { FrameKey } from '../frame-english.ts';

/** In Tigrinya. No speaker has checked it yet. */
export const ti: Translation<FrameKey> = {
  checked: null,
  words: {
    skip: ['c1da0f15', 'ናብቲ ገጽ ሕለፍ/ሕለፊ'],
    'skip-main': ['c887f134', 'ናብ ቀንዲ ትሕዝቶ ሕለፍ/ሕለፊ'],
    leave: ['d1ac70e5', 'ሕጂ ካብዚ ገጽ ውጻእ/ውጽኢ'],
    aloud: ['c1229d16', 'እዚ ገጽ ኣንብበለይ'],
    stop: ['78be99f1', 'ምንባብ ኣቋርጽ'],
    'no-voice': ['701aef58', 'እዚ መሳርሒ ንዚ ቋንቋ ድምጺ የብሉን።'],
    pages: ['9046da16', 'ገጻት'],
    home: ['3a786953', 'መበገሲ'],
    written: ['2a046537', 'ዝተጻሕፈ'],
    rights: ['ac5e7dd3', 'መሰላተይ'],
    ask: ['c0fc3103', 'ገለ ነገር ሕተት/ሕተቲ'],
    tell: ['14c5b3d2', 'ንገረና/ንገርና'],
    'sign-out': ['48f0d3d3', 'ውጻእ/ውጽኢ'],
    help: ['0f1fdb06', 'ብዛዕባ እዚ ገጽ ሓገዝ'],
    danger: [
      'b6d2d476',
      'ሕጂ ኣብ ሓደጋ እንተሃሊኻ/እንተሃሊኺ ናብ 999 ደውል/ደውሊ። ኣብ ዝኾነ ግዜ ምስ ሰብ ንምዝራብ፣ ብነጻ ናብ Childline ብ 0800 1111 ደውል/ደውሊ።',
    ],
    back: ['76900f1b', 'ተመለስ/ተመለሲ'],
    languages: ['318655ce', 'ቋንቋታት'],
    demo: ['c03021eb', 'መርኣያ፦ ኩሎም ኣብዚ ዘለዉ ሰባት ምናባውያን እዮም።'],
    unchecked: ['7990d8df', 'ነዚ ቋንቋ ዝዛረብ ሰብ ነዚ ገጽ ገና ኣየረጋገጾን።'],
    checked: ['e8ec7863', 'ነዚ ቋንቋ ዝዛረብ ሰብ ነዚ ገጽ ኣረጋጊጹዎ።'],
  },
};
