/** Given names and what people are called for short, where it is more than the beginning of the name. */
const families = `
  alexander alexandra alex lex sandy sasha xander
  abdullah abdul abdi
  andrew drew andy
  anthony tony ant
  catherine katherine kathryn kate katie kat cathy kitty
  charles charlie chaz chuck charlotte lottie
  christopher kit chris topher
  david dave davey
  dorothy dot dottie
  edward ted teddy ned eddie
  eleanor ellie nell nora
  elizabeth liz lizzie beth betty bess libby eliza
  frances francis fran frankie
  frederick fred freddie
  gerald gerry jerry
  henry harry hal
  isabella isabel izzy bella
  jacob jake
  james jim jimmy jamie
  jennifer jenny jen
  jonathan jon jonny jonty
  john jack johnny jonny
  joseph joe joey yusuf yusef
  lawrence larry laurie
  margaret maggie meg peggy greta
  matthew matt matty
  michael mike mick mickey mikey
  mohammed muhammad mohamed mohammad muhammed mahomed mo moe
  nicholas nick nicky
  oluwaseun seun
  patricia pat patsy tricia trish
  rebecca becky becca
  richard dick rick ricky richie
  robert bob bobby rob robbie
  ronald ron ronnie
  samuel samantha sam sammy
  sarah sara sally sadie
  stephen steven steve ste
  susan suzanne sue susie
  thomas tom tommy
  theodore theo ted teddy
  victoria vicky tori
  william bill billy will liam wills
  yusuf yousef youssef joseph joe
  zachary zac zack zak
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** What somebody of this given name may be called, as it is folded for searching; without the name itself. */
export function shortFormsOf(given: string): string[] {
  const all = families.filter((family) => family.includes(given)).flat();
  return [...new Set(all)].filter((form) => form !== given);
}
