import type { Translation } from '../../../../platform/languages/index.ts';
import type { HomeKey } from '../home-english.ts';

/** In Albanian. No speaker has checked it yet. */
export const sq: Translation<HomeKey> = {
  checked: null,
  words: {
    title: ['28fa940f', 'Faqja ime'],
    yours: [
      '2f4f3a35',
      'Kjo faqe është e jotja. Stafi nuk mund ta hapë. Nëse do të dalësh shpejt, shtyp butonin e kuq.',
    ],
    choose: ['e7a423f5', 'Zgjidh si do të hysh herën tjetër'],
    answered: ['b2f8f247', 'Ke një përgjigje'],
    now: ['29ec4215', 'Mirë ta dish tani'],
    police: ['0c165d73', 'Na trego si ishte me policinë'],
    record: ['c57dc066', 'Çfarë u shkrua për mua'],
    'record-says': ['8fdbae1e', 'Shihe. Shto fjalët e tua.'],
    rights: ['ac5e7dd3', 'Të drejtat e mia'],
    'rights-says': ['1ad85723', 'Çfarë duhet të bëjnë të rriturit për ty.'],
    ask: ['c0fc3103', 'Kërko diçka'],
    'ask-says': ['b5be3c67', 'Dikë në anën tënde, ndihmë, ose një bisedë me dikë.'],
    how: ['59b47548', 'Na trego si ishte'],
    'how-says': ['6d9d110f', 'Mund të ndihmosh që të bëhet më mirë.'],
    disagree: ['3edb4b56', 'Nuk jam dakord'],
    'disagree-says': ['700d88c3', 'Diçka nuk është në rregull. Dikush duhet të përgjigjet.'],
    about: ['1359ec88', 'Për mua'],
    'about-says': ['dbb3ecb4', 'Si të pëlqen të flasësh, dhe çfarë të ndihmon.'],
    looked: ['010dac96', 'Kush e pa dosjen time'],
    'looked-says': ['c8242311', 'Emrat, dhe në cilën ditë.'],
    'sign-in': ['1a72218f', 'Si hyj'],
    'sign-in-says': ['751f595a', 'Çelësi yt i hyrjes ose fjalët e tua të fshehta.'],
  },
};
