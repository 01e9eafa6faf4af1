/** Those who work through the night where they are: a clock of theirs is theirs whenever it begins. */
export const thereAtNight: readonly string[] = ['carer', 'foster-carer', 'support-worker', 'key-worker'];
