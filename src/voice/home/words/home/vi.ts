import type { Translation } from '../../../../platform/languages/index.ts';
import type { HomeKey } from '../home-english.ts';

/** In Vietnamese. No speaker has checked it yet. */
export const vi: Translation<HomeKey> = {
  checked: null,
  words: {
    title: ['28fa940f', 'Trang của em'],
    yours: [
      '2f4f3a35',
      'Trang này là của em. Nhân viên không thể mở nó. Nếu em muốn thoát nhanh, hãy bấm nút đỏ.',
    ],
    choose: ['e7a423f5', 'Chọn cách đăng nhập lần sau'],
    answered: ['b2f8f247', 'Em có một câu trả lời'],
    now: ['29ec4215', 'Điều nên biết lúc này'],
    police: ['0c165d73', 'Hãy kể chuyện với cảnh sát đã như thế nào'],
    record: ['c57dc066', 'Điều được viết về em'],
    'record-says': ['8fdbae1e', 'Xem nó. Thêm lời của em.'],
    rights: ['ac5e7dd3', 'Quyền của em'],
    'rights-says': ['1ad85723', 'Điều người lớn phải làm cho em.'],
    ask: ['c0fc3103', 'Yêu cầu một điều'],
    'ask-says': ['b5be3c67', 'Người bênh vực em, sự giúp đỡ, hoặc nói chuyện với ai đó.'],
    how: ['59b47548', 'Hãy kể chuyện đã như thế nào'],
    'how-says': ['6d9d110f', 'Em có thể giúp làm cho nó tốt hơn.'],
    disagree: ['3edb4b56', 'Em không đồng ý'],
    'disagree-says': ['700d88c3', 'Có điều gì đó sai. Phải có người trả lời.'],
    about: ['1359ec88', 'Về em'],
    'about-says': ['dbb3ecb4', 'Em thích nói chuyện thế nào, và điều gì giúp em.'],
    looked: ['010dac96', 'Ai đã xem hồ sơ của em'],
    'looked-says': ['c8242311', 'Tên, và ngày nào.'],
    'sign-in': ['1a72218f', 'Cách em đăng nhập'],
    'sign-in-says': ['751f595a', 'Khóa đăng nhập hoặc các từ bí mật của em.'],
  },
};
