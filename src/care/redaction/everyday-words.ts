/** Given names that are also everyday words. Written small they are proposed, and not ticked. */
export const everydayWords: ReadonlySet<string> = new Set(
  `ace al amber an angel april art august autumn basil bay bill blue bob brook brown carol chance chase chip chuck
  clay cliff cole crystal daisy dale daniel dawn dean dee dick do don drew duke dusk ed eve fable faith fern finn
  flora forest frank gale gene ginger glen grace grant green guy hall hardy harmony hazel heath heather henna holly
  honey hope hunter ivy jack jade jasmine jean jet jewel jo joy june june kay king lane lark leaf lee li lily long
  lucky mark marsh may melody mercy mike miles mo nick nova oak ocean olive or page pat patience pearl penny piper
  poppy price prince rain ray red reed reef rich river rob robin rocky rose rowan ruby rue rusty sage sandy sky so
  sol star stone storm sue summer sunny tan ted teddy thorn tim to tom toni tony tor trinity van victor violet wade
  ward wells west will willow winter wood wren young`.split(/\s+/),
);

/** Names of months: beside a number or after "in" they are a time of the year. */
export const months: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

/** Names without which nobody could write of a month, a place, a thing or what will be: small they name nobody. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `a am an april art august autumn bay bill brown bush chance chase church close cook dawn dean do drew faith field
  fields ford forest frank
  gardens gate grace grant green grove guy hall heath hill holly hope house hunter ivy jade joy june king lane lily long mark
  market may miles moon north or page park pat patience penny pool price prince rain ray red reed rich river road rock
  rose ruby sandy school shore sky so south star stone storm street summer sunny tan to tower van victor violet ward way
  west will winter wood woods young`.split(/\s+/),
);
