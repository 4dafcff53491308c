/** The sign of the English genitive, a word of its own. */
export const GENITIVE_SIGN = /^['’]s?$/u
