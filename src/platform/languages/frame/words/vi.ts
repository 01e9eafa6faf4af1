import type { Translation } from '../../catalogue.ts';
import type { FrameKey } from '../frame-english.ts';

/** In Vietnamese. No speaker has checked it yet. */
export const vi: Translation<FrameKey> = {
  checked: null,
  words: {
    skip: ['c1da0f15', 'Chuyển đến nội dung trang'],
    'skip-main': ['c887f134', 'Chuyển đến nội dung chính'],
    leave: ['d1ac70e5', 'Rời trang này ngay'],
    aloud: ['c1229d16', 'Đọc trang này cho em'],
    stop: ['78be99f1', 'Ngừng đọc'],
    'no-voice': ['701aef58', 'Thiết bị này không có giọng đọc cho ngôn ngữ này.'],
    pages: ['9046da16', 'Các trang'],
    home: ['3a786953', 'Trang đầu'],
    written: ['2a046537', 'Điều đã được viết'],
    rights: ['ac5e7dd3', 'Quyền của em'],
    ask: ['c0fc3103', 'Yêu cầu một điều'],
    tell: ['14c5b3d2', 'Kể cho chúng tôi'],
    'sign-out': ['48f0d3d3', 'Đăng xuất'],
    help: ['0f1fdb06', 'Trợ giúp về trang này'],
    danger: [
      'b6d2d476',
      'Nếu em đang gặp nguy hiểm, hãy gọi 999. Để nói chuyện với ai đó bất cứ lúc nào, hãy gọi miễn phí cho Childline số 0800 1111.',
    ],
    back: ['76900f1b', 'Quay lại'],
    languages: ['318655ce', 'Ngôn ngữ'],
    demo: ['c03021eb', 'Bản thử: mọi người ở đây đều không có thật.'],
    unchecked: ['7990d8df', 'Chưa có người nói ngôn ngữ này kiểm tra trang này.'],
    checked: ['e8ec7863', 'Một người nói ngôn ngữ này đã kiểm tra trang này.'],
  },
};
