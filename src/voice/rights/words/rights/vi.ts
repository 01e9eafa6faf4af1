import type { Translation } from '../../../../platform/languages/index.ts';

/** In Vietnamese. No speaker has checked it yet. */
export const vi: Translation = {
  checked: null,
  words: {
    title: ['133f9810', 'Hãy biết quyền của em'],
    first: [
      'd8e882a0',
      'Quyền là điều em phải được nhận. Em không cần phải làm gì để có nó. Chuyện gì đang xảy ra?',
    ],
    'group-1': ['03fab1b2', 'Cảnh sát và tòa án'],
    'group-2': ['c3738bf1', 'Nơi em sống'],
    'group-3': ['fc80bcd8', 'Tiếng nói của em'],
    'group-4': ['0c7f0745', 'Lớn lên'],
    'moment-police-at-home': ['b69f8b86', 'Cảnh sát đến nhà em'],
    'moment-stopped-in-the-street': ['1555da00', 'Cảnh sát chặn em trên đường'],
    'moment-police-station': ['8719ea3d', 'Em đang ở đồn cảnh sát'],
    'moment-interview': ['c9d31920', 'Cảnh sát muốn hỏi em'],
    'moment-court': ['e511d0d4', 'Em phải ra tòa'],
    'moment-missing': ['ca2f45a4', 'Em đang vắng nhà, hoặc em đã trở về'],
    'moment-moving': ['e86a6edd', 'Em chuyển nhà'],
    'moment-my-room': ['ab30f118', 'Có người muốn lục soát phòng em'],
    'moment-held': ['55995787', 'Nhân viên đã giữ chặt em'],
    'moment-written-about-me': ['14e39062', 'Có điều được viết về em'],
    'moment-being-heard': ['9fabfc73', 'Em muốn được lắng nghe'],
    'moment-being-16': ['95185dd9', 'Em 16 hoặc 17 tuổi'],
    'moment-being-18': ['f131df50', 'Em sắp 18 tuổi'],
    'moment-being-21': ['7d87d61d', 'Em 21 tuổi trở lên'],
    'moment-care-leaver': ['e0d2f34d', 'Em không còn được chăm sóc nữa'],
    'what-words-mean': ['bb2bbfa5', 'Ý nghĩa của các từ'],
  },
};
