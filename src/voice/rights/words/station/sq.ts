import type { Translation } from '../../../../platform/languages/index.ts';

/** In Albanian. No speaker has checked it yet. */
export const sq: Translation = {
  checked: null,
  words: {
    title: ['8719ea3d', 'Jam në stacionin e policisë'],
    first: ['6dad1492', 'Nuk je vetëm atje. Ka njerëz që e kanë punë të të ndihmojnë. Nuk paguan asgjë.'],
    solicitor: ['bed691fb', 'Mund të flasësh falas me një avokat. Thuaj gjithmonë po.'],
    'solicitor-more': [
      'b68bc93f',
      'Mund të flasësh vetëm për vetëm me avokatin. Mund ta kërkosh në çdo kohë, edhe nëse më parë the jo. Kjo nuk të dëmton.',
    ],
    'appropriate-adult': [
      'bbc18352',
      'Nëse je nën 18 vjeç, me ty duhet të jetë një i rritur i përshtatshëm.',
    ],
    'appropriate-adult-more': [
      '69a51dfa',
      'Ai të ndihmon të kuptosh dhe të të dëgjojnë. Nuk duhet të jetë polic. Mund të kërkosh dikë që e njeh.',
    ],
    'say-care': ['f57c6681', 'Mund të thuash që je në kujdesin e bashkisë, ose që ke qenë.'],
    'say-care-more': [
      'ba459b04',
      'Policia duhet të të pyesë për këtë deri në moshën 25 vjeç. Kjo mund të ndryshojë atë që ajo bën.',
    ],
    'tell-someone': ['3e595925', "Mund të kërkosh që dikujt t'i thonë ku je."],
    why: ['e3962bc2', 'Duhet të të thonë pse je atje.'],
    needs: [
      '5de62f4e',
      'Mund të marrësh ushqim, pije, pushim dhe të shkosh në tualet. Mund të shohësh një infermier ose një mjek.',
    ],
    'needs-more': ['326db823', 'Nëse merr ilaçe, thuaje. Nëse ndihesh keq ose do të lëndosh veten, tregoju.'],
    language: [
      '73270cfb',
      'Mund të kesh dikë që flet gjuhën tënde ose gjuhën tënde të shenjave. Është falas.',
    ],
    'language-more': [
      '86297f2b',
      'Nëse e ke të vështirë leximin, fjalët ose zhurmën, thuaje. Ata duhet të ndihmojnë.',
    ],
    'how-long': ['34c65344', 'Pas gjashtë orësh ata duhet të shohin nëse duhet të qëndrosh ende atje.'],
    'how-long-more': [
      '97343c0a',
      'Pastaj e shohin çdo nëntë orë. Shumica e njerëzve shkojnë në shtëpi brenda 24 orësh.',
    ],
    'no-night': ['1e5d5933', 'Nëse të akuzojnë, nuk duhet të flesh në qeli.'],
    'no-night-more': [
      '080413c3',
      'Bashkia duhet të të gjejë një shtrat. Rastet kur kjo nuk bëhet dot janë shumë të pakta.',
    ],
    'way-home': ['9573a611', 'Dikush nga shtëpia jote duhet të vijë të të marrë.'],
    'what-words-mean': ['bb2bbfa5', 'Çfarë do të thonë fjalët'],
    'word-appropriate-adult': ['592b2984', 'I rritur i përshtatshëm'],
    'word-appropriate-adult-means': [
      '6d14df58',
      'Një i rritur që ulet me ty në stacionin e policisë. Ai kujdeset që të sillen drejt me ty dhe që të kuptosh çfarë thuhet. Ai nuk është nga policia.',
    ],
    'word-charged': ['4d640df4', 'I akuzuar'],
    'word-charged-means': [
      'fd4e12f7',
      'Kur policia thotë me shkrim se mendon që ke shkelur ligjin dhe se duhet të vendosë gjykata.',
    ],
    'word-interpreter': ['3a89716d', 'Përkthyes'],
    'word-interpreter-means': [
      '00ae6b67',
      'Dikush që flet gjuhën tënde ose gjuhën tënde të shenjave dhe i thotë secilës palë çfarë thotë tjetra.',
    ],
    'word-solicitor': ['644d3bc0', 'Avokat'],
    'word-solicitor-means': [
      '621cd90d',
      'Një njeri që e njeh ligjin dhe është në anën tënde. Te policia është falas. Ajo që i thua mbetet tek ai.',
    ],
    'ask-for-help': ['69a1228a', 'Kërko ndihmë për këtë'],
  },
};
