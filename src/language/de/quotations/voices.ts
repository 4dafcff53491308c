import { LEFT_EDGE, RIGHT_EDGE } from '../../pattern.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "Sprecherin", "Polizeisprecher" (group 1: "polizei"), "Vertreter"; no "Lautsprecher", no "Volksvertreter". */
export const spokespeople =
  /^(?!(?:laut|für|ver|wider)sprecher|(?:stell|handels|volks|interessen)vertreter)(?:(.{0,40}?)(?:presse)?sprecher(?:s|n|in|innen)?|vertreter(?:s|n|in|innen)?)$/u

/** Prepositions behind a spokesperson: "Sprecher von Nordwerk", "Sprecherin beim Amt". */
export const onBehalf = set('von vom bei beim für')
/** Prepositions before whom somebody speaks for, apart from the spokesperson: "Für das Amt sagte Sprecherin Berg". */
export const onBehalfOf = set('für')

/** Nouns for speakers whose names are kept back: "Regierungskreisen", "Insider"; no "Landkreise". */
export const anonymousSpeakers = new RegExp(
  `${LEFT_EDGE}(?:` +
    [
      '(?!(?:Land|Wahl|Strom|Stadt|Spar|Arbeits|Freundes|Bekannten|Personen|Lese)kreise)(?:\\p{Lu}[\\p{L}-]{1,30}k|K)reisen?',
      '(?:\\p{Lu}[\\p{L}-]{1,30}-)?(?:Insider(?:n|in|innen)?|Informant(?:en|in|innen)?|Whistleblower(?:n|in|innen)?|Hinweisgeber(?:n|in|innen)?)',
      'Eingeweihte[nr]?|Gewährsleuten?|Vernehmen|Umfeld',
      '(?:[Aa]nonyme[nrms]?|[Uu]ngenannte[nrms]?|[Nn]icht (?:namentlich |näher )?(?:genannte|bezeichnete)[nrms]?|[Ii]nformierte[nr]?|[Vv]ertrauliche[nr]?|[Ee]ingeweihte[nr]?) \\p{Lu}\\p{L}{2,30}',
      'Quellen? (?:aus|im|in|bei|beim|nahe)',
      'mit (?:der|den|dem) \\p{L}{2,30} (?:vertraute|befasste)[nr]? \\p{Lu}\\p{L}{2,30}',
    ].join('|') +
    `)${RIGHT_EDGE}`,
  'gu',
)

/** Letters one of which is in every speaker above. */
export const anonymousSpeakerHints: readonly string[] =
  'reise nsider nformant leblower inweisgeber ingeweiht leute Vernehmen Umfeld nonym genannt bezeichnet nformierte ertraulich Quelle vertraut befasst'.split(
    ' ',
  )

/** Letters one of which is in every remark below. */
export const anonymousHints: readonly string[] = [
  'nonym',
  'nannt',
  'unerkannt',
  'zitiert',
  'Name',
  'vertraut',
  'befasst',
]

/** Remarks that a name is kept back: "der anonym bleiben wollte", "(Name geändert)". */
export const anonymousRemarks = new RegExp(
  `${LEFT_EDGE}(?:` +
    [
      '(?:anonym|ungenannt) (?:bleiben|zu bleiben|bleibt|blieb)(?: (?:will|wollte|wollen|wollten|möchte|möchten|soll|muss|musste))?',
      '(?:namentlich nicht|nicht namentlich|nicht mit Namen|nicht beim Namen) genannt(?: (?:werden|sein))?(?: (?:will|wollte|wollen|wollten|möchte|möchten))?',
      '(?:seinen|ihren|den|deren|dessen) (?:richtigen |vollen )?Namen nicht (?:nennen|genannt|lesen|preisgeben|veröffentlicht|in der Zeitung lesen)(?: (?:will|wollte|wollen|wollten|möchte|möchten|haben))?',
      'Namen? (?:ist |sind |wurden? )?(?:(?:von )?der Redaktion )?(?:geändert|bekannt)',
      'unter (?:der Bedingung der|Zusicherung von|der Zusicherung von|Wahrung der) Anonymität',
      'mit (?:der|den|dem) \\p{L}{2,30} (?:vertraut|befasst) (?:ist|sind|war|waren)',
    ].join('|') +
    `)${RIGHT_EDGE}`,
  'gu',
)
