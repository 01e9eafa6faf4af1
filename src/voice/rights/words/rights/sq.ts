import type { Translation } from '../../../../platform/languages/index.ts';

/** In Albanian. No speaker has checked it yet. */
export const sq: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'Njihi të drejtat e tua'],
    first: ['d8e882a0', 'E drejta është diçka që duhet të të jepet. Nuk ke pse ta fitosh. Çfarë po ndodh?'],
    'group-1': ['03fab1b2', 'Policia dhe gjykata'],
    'group-2': ['c3738bf1', 'Ku jetoj'],
    'group-3': ['fc80bcd8', 'Zëri im'],
    'group-4': ['0c7f0745', 'Kur rritem'],
    'moment-police-at-home': ['b69f8b86', 'Policia vjen në shtëpinë time'],
    'moment-stopped-in-the-street': ['1555da00', 'Policia më ndalon në rrugë'],
    'moment-police-station': ['8719ea3d', 'Jam në stacionin e policisë'],
    'moment-interview': ['c9d31920', 'Policia do të më pyesë'],
    'moment-court': ['e511d0d4', 'Duhet të shkoj në gjykatë'],
    'moment-missing': ['ca2f45a4', 'Jam larg, ose jam kthyer'],
    'moment-moving': ['e86a6edd', 'Po ndërroj shtëpi'],
    'moment-my-room': ['ab30f118', 'Dikush do të kontrollojë dhomën time'],
    'moment-held': ['55995787', 'Stafi më mbajti me forcë'],
    'moment-written-about-me': ['14e39062', 'U shkrua diçka për mua'],
    'moment-being-heard': ['9fabfc73', 'Dua të më dëgjojnë'],
    'moment-being-16': ['95185dd9', 'Jam 16 ose 17 vjeç'],
    'moment-being-18': ['f131df50', 'Po bëhem 18 vjeç'],
    'moment-being-21': ['7d87d61d', 'Jam 21 vjeç ose më shumë'],
    'moment-care-leaver': ['e0d2f34d', 'Kam dalë nga kujdesi'],
    'what-words-mean': ['bb2bbfa5', 'Çfarë do të thonë fjalët'],
  },
};
