import type { Translation } from '../../catalogue.ts';
import type { FrameKey } from '../frame-english.ts';

/** In Albanian. No speaker has checked it yet. */
export const sq: Translation<FrameKey> = {
  checked: null,
  words: {
    skip: ['c1da0f15', 'Kalo te faqja'],
    'skip-main': ['c887f134', 'Kalo te përmbajtja'],
    leave: ['d1ac70e5', 'Dil nga kjo faqe tani'],
    aloud: ['c1229d16', 'Ma lexo këtë faqe'],
    stop: ['78be99f1', 'Ndalo leximin'],
    'no-voice': ['701aef58', 'Kjo pajisje nuk ka zë për këtë gjuhë.'],
    pages: ['9046da16', 'Faqet'],
    home: ['3a786953', 'Fillimi'],
    written: ['2a046537', 'Çfarë u shkrua'],
    rights: ['ac5e7dd3', 'Të drejtat e mia'],
    ask: ['c0fc3103', 'Kërko diçka'],
    tell: ['14c5b3d2', 'Na trego'],
    'sign-out': ['48f0d3d3', 'Dil'],
    help: ['0f1fdb06', 'Ndihmë për këtë faqe'],
    danger: [
      'b6d2d476',
      'Nëse je në rrezik tani, telefono 999. Për të folur me dikë në çdo kohë, telefono falas Childline në numrin 0800 1111.',
    ],
    back: ['76900f1b', 'Kthehu'],
    languages: ['318655ce', 'Gjuhët'],
    demo: ['c03021eb', 'Provë: çdo njeri këtu është i sajuar.'],
    unchecked: ['7990d8df', 'Asnjë folës i kësaj gjuhe nuk e ka kontrolluar ende këtë faqe.'],
    checked: ['e8ec7863', 'Një folës i kësaj gjuhe e ka kontrolluar këtë faqe.'],
  },
};
