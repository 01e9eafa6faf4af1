import type { Translation } from '../../../../platform/languages/index.ts';

/** In Vietnamese. No speaker has checked it yet. */
export const vi: Translation = {
  checked: null,
  words: {
    title: ['8719ea3d', 'Em đang ở đồn cảnh sát'],
    first: [
      '6dad1492',
      'Ở đó em không một mình. Có những người mà công việc của họ là giúp em. Em không phải trả tiền.',
    ],
    solicitor: ['bed691fb', 'Em có thể nói chuyện với luật sư miễn phí. Hãy luôn nói có.'],
    'solicitor-more': [
      'b68bc93f',
      'Em có thể nói chuyện riêng với luật sư. Em có thể yêu cầu bất cứ lúc nào, kể cả khi trước đó em đã nói không. Điều đó không gây bất lợi cho em.',
    ],
    'appropriate-adult': ['bbc18352', 'Nếu em dưới 18 tuổi, phải có một người lớn phù hợp ở đó với em.'],
    'appropriate-adult-more': [
      '69a51dfa',
      'Họ giúp em hiểu và giúp em được lắng nghe. Họ không được là cảnh sát. Em có thể yêu cầu một người em quen.',
    ],
    'say-care': [
      'f57c6681',
      'Em có thể nói rằng em đang được chính quyền chăm sóc, hoặc trước đây đã được chăm sóc.',
    ],
    'say-care-more': [
      'ba459b04',
      'Cảnh sát nên hỏi em điều này cho đến khi em 25 tuổi. Điều đó có thể thay đổi việc họ làm.',
    ],
    'tell-someone': ['3e595925', 'Em có thể yêu cầu báo cho một người biết em đang ở đâu.'],
    why: ['e3962bc2', 'Em phải được cho biết vì sao em ở đó.'],
    needs: ['5de62f4e', 'Em được ăn, uống, nghỉ ngơi và đi vệ sinh. Em có thể gặp y tá hoặc bác sĩ.'],
    'needs-more': [
      '326db823',
      'Nếu em đang uống thuốc, hãy nói ra. Nếu em thấy mệt hoặc muốn làm đau chính mình, hãy nói với họ.',
    ],
    language: [
      '73270cfb',
      'Em có thể có một người nói ngôn ngữ của em hoặc dùng ngôn ngữ ký hiệu của em. Việc này miễn phí.',
    ],
    'language-more': [
      '86297f2b',
      'Nếu việc đọc, lời nói hoặc tiếng ồn gây khó khăn cho em, hãy nói ra. Họ phải giúp.',
    ],
    'how-long': ['34c65344', 'Sau sáu giờ, họ phải xem em có còn cần ở đó không.'],
    'how-long-more': [
      '97343c0a',
      'Sau đó cứ chín giờ họ xem lại một lần. Hầu hết mọi người về nhà trong vòng 24 giờ.',
    ],
    'no-night': ['1e5d5933', 'Nếu em bị buộc tội, em không nên phải ngủ trong phòng giam.'],
    'no-night-more': [
      '080413c3',
      'Hội đồng địa phương phải tìm chỗ ngủ cho em. Rất ít khi không làm được điều này.',
    ],
    'way-home': ['9573a611', 'Một người ở nhà em nên đến đón em về.'],
    'what-words-mean': ['bb2bbfa5', 'Ý nghĩa của các từ'],
    'word-appropriate-adult': ['592b2984', 'Người lớn phù hợp'],
    'word-appropriate-adult-means': [
      '6d14df58',
      'Một người lớn ngồi cùng em ở đồn cảnh sát. Họ lo để em được đối xử công bằng và em hiểu những gì được nói. Họ không phải là cảnh sát.',
    ],
    'word-charged': ['4d640df4', 'Bị buộc tội'],
    'word-charged-means': [
      'fd4e12f7',
      'Khi cảnh sát viết ra rằng họ nghĩ em đã phạm luật, và tòa án nên quyết định.',
    ],
    'word-interpreter': ['3a89716d', 'Phiên dịch'],
    'word-interpreter-means': [
      '00ae6b67',
      'Người nói ngôn ngữ của em hoặc dùng ngôn ngữ ký hiệu của em, và nói cho mỗi bên biết bên kia nói gì.',
    ],
    'word-solicitor': ['644d3bc0', 'Luật sư'],
    'word-solicitor-means': [
      '621cd90d',
      'Người biết luật và đứng về phía em. Khi làm việc với cảnh sát, luật sư miễn phí. Điều em nói với luật sư sẽ được giữ kín.',
    ],
    'ask-for-help': ['69a1228a', 'Xin giúp đỡ về việc này'],
  },
};
