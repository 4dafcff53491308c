import { LEFT_EDGE, RIGHT_EDGE } from '../../pattern.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "spokesman", "spokeswoman", "representatives". */
export const spokespeople = /^(?:spokes(?:man|men|woman|women|person|persons|people)|representatives?)$/u

/** Prepositions behind a spokesperson: "a spokesman for the ministry". */
export const onBehalf = set('for of at from')
export const onBehalfOf: ReadonlySet<string> = new Set()

/** Nouns for speakers whose names are kept back: "people familiar with the matter". */
export const anonymousSpeakers = new RegExp(
  `${LEFT_EDGE}(?:` +
    [
      '(?:anonymous|unnamed|unidentified|undisclosed) \\p{L}{3,30}',
      '(?:insiders?|whistleblowers?|informants?)',
      'sources?(?: (?:close to|familiar with|in|at|inside|within))?',
      '(?:people|persons?|officials?|someone) (?:familiar with|close to|briefed on|with knowledge of)',
    ].join('|') +
    `)${RIGHT_EDGE}`,
  'giu',
)

/** Letters one of which is in every speaker above. */
export const anonymousSpeakerHints: readonly string[] =
  'nonym nnamed identified disclosed nsider lower nformant ource amiliar lose riefed nowledge'.split(' ')

/** Letters one of which is in every remark below. */
export const anonymousHints = ['nonym', 'named', 'identified', 'quoted', 'name', 'authori']

/** Remarks that a name is kept back: "who asked not to be named". */
export const anonymousRemarks = new RegExp(
  `${LEFT_EDGE}(?:` +
    [
      '(?:speaking |spoke |talking |talked )?(?:up)?on (?:the )?condition of anonymity',
      '(?:asked|asking|preferred|requested|wished|wanted) (?:not to be (?:named|identified|quoted)|to remain anonymous|anonymity)',
      '(?:declined|refused) to (?:be (?:named|identified)|give (?:his|her|their) names?)',
      'not authori[sz]ed to (?:speak|talk|comment)(?: publicly)?',
      'whose name (?:has been|was) (?:changed|withheld)',
    ].join('|') +
    `)${RIGHT_EDGE}`,
  'giu',
)
