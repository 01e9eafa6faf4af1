import type { Translation } from '../../catalogue.ts';
import type { FrameKey } from '../frame-english.ts';

/** In Kurdish (Sorani). No speaker has checked it yet. */
export const ckb: Translation<FrameKey> = {
  checked: null,
  words: {
    skip: ['c1da0f15', 'بڕۆ بۆ پەڕەکە'],
    'skip-main': ['c887f134', 'بڕۆ بۆ ناوەڕۆک'],
    leave: ['d1ac70e5', 'ئێستا لەم پەڕەیە دەربچۆ'],
    aloud: ['c1229d16', 'ئەم پەڕەیەم بۆ بخوێنەرەوە'],
    stop: ['78be99f1', 'خوێندنەوە بوەستێنە'],
    'no-voice': ['701aef58', 'ئەم ئامێرە بۆ ئەم زمانە دەنگی نییە.'],
    pages: ['9046da16', 'پەڕەکان'],
    home: ['3a786953', 'سەرەتا'],
    written: ['2a046537', 'ئەوەی نووسرا'],
    rights: ['ac5e7dd3', 'مافەکانم'],
    ask: ['c0fc3103', 'داوای شتێک بکە'],
    tell: ['14c5b3d2', 'پێمان بڵێ'],
    'sign-out': ['48f0d3d3', 'چوونە دەرەوە'],
    help: ['0f1fdb06', 'یارمەتی بۆ ئەم پەڕەیە'],
    danger: [
      'b6d2d476',
      'ئەگەر ئێستا لە مەترسیدایت، تەلەفۆن بۆ 999 بکە. بۆ قسەکردن لەگەڵ کەسێک لە هەر کاتێکدا، بەخۆڕایی تەلەفۆن بۆ Childline بکە لە 0800 1111.',
    ],
    back: ['76900f1b', 'گەڕانەوە'],
    languages: ['318655ce', 'زمانەکان'],
    demo: ['c03021eb', 'نموونە: هەموو کەسێک لێرە خەیاڵییە.'],
    unchecked: ['7990d8df', 'هێشتا هیچ کەسێک کە ئەم زمانە دەزانێت ئەم پەڕەیەی نەپشکنیوە.'],
    checked: ['e8ec7863', 'کەسێک کە ئەم زمانە دەزانێت ئەم پەڕەیەی پشکنیوە.'],
  },
};
