import type { Translation } from '../../../../platform/languages/index.ts';
import type { HomeKey } from '../home-english.ts';

/** In Pashto. No speaker has checked it yet. */
export const ps: Translation<HomeKey> = {
  checked: null,
  words: {
    title: ['28fa940f', 'زما پاڼه'],
    yours: ['2f4f3a35', 'دا پاڼه ستا ده. کارکوونکي یې نه شي خلاصولی. که غواړې ژر ووځې، سره تڼۍ کېکاږه.'],
    choose: ['e7a423f5', 'وټاکه چې بل ځل څنګه ننوځې'],
    answered: ['b2f8f247', 'ته یو ځواب لرې'],
    now: ['29ec4215', 'ښه ده چې اوس پوه شې'],
    police: ['0c165d73', 'موږ ته ووایه له پولیسو سره څنګه وه'],
    record: ['c57dc066', 'زما په اړه څه ولیکل شول'],
    'record-says': ['8fdbae1e', 'ويې ګوره. خپلې خبرې ورزیاتې کړه.'],
    rights: ['ac5e7dd3', 'زما حقونه'],
    'rights-says': ['1ad85723', 'لویان باید ستا لپاره څه وکړي.'],
    ask: ['c0fc3103', 'څه وغواړه'],
    'ask-says': ['b5be3c67', 'څوک چې ستا په لوري وي، مرسته، یا له چا سره خبرې.'],
    how: ['59b47548', 'موږ ته ووایه څنګه وه'],
    'how-says': ['6d9d110f', 'ته مرسته کولی شې چې ښه شي.'],
    disagree: ['3edb4b56', 'زه موافق نه یم'],
    'disagree-says': ['700d88c3', 'یو څه سم نه دي. څوک باید ځواب ووایي.'],
    about: ['1359ec88', 'زما په اړه'],
    'about-says': ['dbb3ecb4', 'ته څنګه خبرې خوښوې، او څه درسره مرسته کوي.'],
    looked: ['010dac96', 'زما دوسیه چا وکتله'],
    'looked-says': ['c8242311', 'نومونه، او په کومه ورځ.'],
    'sign-in': ['1a72218f', 'څنګه ننوځم'],
    'sign-in-says': ['751f595a', 'ستا د ننوتلو کیلي یا ستا پټې کلمې.'],
  },
};
