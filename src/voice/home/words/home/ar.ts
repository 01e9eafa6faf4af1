import type { Translation } from '../../../../platform/languages/index.ts';
import type { HomeKey } from '../home-english.ts';

/** In Arabic. No speaker has checked it yet. */
export const ar: Translation<HomeKey> = {
  checked: null,
  words: {
    title: ['28fa940f', 'صفحتي'],
    yours: [
      '2f4f3a35',
      'هذه الصفحة لك. لا يستطيع الموظفون فتحها. إذا أردت أن تخرج بسرعة، فاضغط الزر الأحمر.',
    ],
    choose: ['e7a423f5', 'اختر كيف تدخل في المرة القادمة'],
    answered: ['b2f8f247', 'وصلك جواب'],
    now: ['29ec4215', 'من المفيد أن تعرف الآن'],
    police: ['0c165d73', 'أخبرنا كيف كان الأمر مع الشرطة'],
    record: ['c57dc066', 'ما كُتب عني'],
    'record-says': ['8fdbae1e', 'اقرأه. أضف كلماتك.'],
    rights: ['ac5e7dd3', 'حقوقي'],
    'rights-says': ['1ad85723', 'ما يجب أن يفعله الكبار من أجلك.'],
    ask: ['c0fc3103', 'اطلب شيئًا'],
    'ask-says': ['b5be3c67', 'شخص يدافع عنك، أو مساعدة، أو حديث مع أحد.'],
    how: ['59b47548', 'أخبرنا كيف كان الأمر'],
    'how-says': ['6d9d110f', 'يمكنك أن تساعد في جعله أفضل.'],
    disagree: ['3edb4b56', 'أنا لا أوافق'],
    'disagree-says': ['700d88c3', 'هناك شيء خطأ. يجب أن يجيبك أحد.'],
    about: ['1359ec88', 'عني'],
    'about-says': ['dbb3ecb4', 'كيف تحب أن تتحدث، وما يساعدك.'],
    looked: ['010dac96', 'من نظر في ملفي'],
    'looked-says': ['c8242311', 'الأسماء، وفي أي يوم.'],
    'sign-in': ['1a72218f', 'كيف أدخل'],
    'sign-in-says': ['751f595a', 'مفتاح الدخول أو كلماتك السرية.'],
  },
};
