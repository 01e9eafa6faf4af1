import type { Translation } from '../../catalogue.ts';
import type { FrameKey } from '../frame-english.ts';

/** In Arabic. No speaker has checked it yet. */
export const ar: Translation<FrameKey> = {
  checked: null,
  words: {
    skip: ['c1da0f15', 'انتقل إلى الصفحة'],
    'skip-main': ['c887f134', 'انتقل إلى المحتوى'],
    leave: ['d1ac70e5', 'اخرج من هذه الصفحة الآن'],
    aloud: ['c1229d16', 'اقرأ لي هذه الصفحة'],
    stop: ['78be99f1', 'أوقف القراءة'],
    'no-voice': ['701aef58', 'لا يوجد في هذا الجهاز صوت لهذه اللغة.'],
    pages: ['9046da16', 'الصفحات'],
    home: ['3a786953', 'الرئيسية'],
    written: ['2a046537', 'ما كُتب'],
    rights: ['ac5e7dd3', 'حقوقي'],
    ask: ['c0fc3103', 'اطلب شيئًا'],
    tell: ['14c5b3d2', 'أخبرنا'],
    'sign-out': ['48f0d3d3', 'تسجيل الخروج'],
    help: ['0f1fdb06', 'مساعدة في هذه الصفحة'],
    danger: [
      'b6d2d476',
      'إذا كنت في خطر الآن، فاتصل بالرقم 999. لكي تتحدث مع أحد في أي وقت، اتصل مجانًا بـ Childline على الرقم 0800 1111.',
    ],
    back: ['76900f1b', 'رجوع'],
    languages: ['318655ce', 'اللغات'],
    demo: ['c03021eb', 'عرض تجريبي: كل الأشخاص هنا من الخيال.'],
    unchecked: ['7990d8df', 'لم يراجع هذه الصفحة بعد أحد يتكلم هذه اللغة.'],
    checked: ['e8ec7863', 'راجع هذه الصفحة شخص يتكلم هذه اللغة.'],
  },
};
