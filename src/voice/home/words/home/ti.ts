import type { Translation } from '../../../../platform/languages/index.ts';
import type { HomeKey } from '../home-english.ts';

/** In Tigrinya. No speaker has checked it yet. */
export const ti: Translation<HomeKey> = {
  checked: null,
  words: {
    title: ['28fa940f', 'ናተይ ገጽ'],
    yours: ['2f4f3a35', 'እዚ ገጽ ናትካ/ናትኪ እዩ። ሰራሕተኛታት ክኸፍትዎ ኣይክእሉን። ብቕልጡፍ ንምውጻእ ቀይሕ መልጎም ጠውቕ/ጠውቒ።'],
    choose: ['e7a423f5', 'ንሚመጽእ ግዜ ብኸመይ ከም እትኣቱ/እትኣትዊ ምረጽ/ምረጺ'],
    answered: ['b2f8f247', 'መልሲ ኣሎካ/ኣሎኪ'],
    now: ['29ec4215', 'ሕጂ ምፍላጡ ጽቡቕ'],
    police: ['0c165d73', 'ምስ ፖሊስ ከመይ ከም ዝነበረ ንገረና/ንገርና'],
    record: ['c57dc066', 'ብዛዕባይ ዝተጻሕፈ'],
    'record-says': ['8fdbae1e', 'ርኣዮ/ርኣይዮ። ናትካ/ናትኪ ቃላት ወስኽ/ወስኺ።'],
    rights: ['ac5e7dd3', 'መሰላተይ'],
    'rights-says': ['1ad85723', 'ዓበይቲ ክገብሩልካ/ክገብሩልኪ ዘለዎም።'],
    ask: ['c0fc3103', 'ገለ ነገር ሕተት/ሕተቲ'],
    'ask-says': ['b5be3c67', 'ኣብ ጎንኻ/ጎንኺ ዝኾነ ሰብ፣ ሓገዝ፣ ወይ ምስ ሰብ ዘረባ።'],
    how: ['59b47548', 'ከመይ ከም ዝነበረ ንገረና/ንገርና'],
    'how-says': ['6d9d110f', 'ዝሓሸ ንክኸውን ምሕጋዝ ይከኣል።'],
    disagree: ['3edb4b56', 'ኣይሰማማዕን እየ'],
    'disagree-says': ['700d88c3', 'ገለ ጌጋ ኣሎ። ሓደ ሰብ ክምልስ ኣለዎ።'],
    about: ['1359ec88', 'ብዛዕባይ'],
    'about-says': ['dbb3ecb4', 'ከመይ ክትዛረብ/ክትዛረቢ ትፈቱ/ትፈትዊ፣ እንታይ ይሕግዘካ/ይሕግዘኪ።'],
    looked: ['010dac96', 'ፋይለይ መን ርእይዎ'],
    'looked-says': ['c8242311', 'ስማት፣ ኣብ ኣየናይ መዓልቲ።'],
    'sign-in': ['1a72218f', 'ብኸመይ እኣቱ'],
    'sign-in-says': ['751f595a', 'መእተዊ መፍትሕካ/መፍትሕኪ ወይ ምስጢራዊ ቃላትካ/ቃላትኪ።'],
  },
};
