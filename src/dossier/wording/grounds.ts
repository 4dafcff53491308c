import type { Sourced } from '../../model/article.ts'
import type { Wording } from './wording.ts'

/** The sentences that metadata rest on, as the rooms before write them in English, and their German. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [
    /^Sister texts of the same story are dated; the weekdays told here fit this day best\.$/,
    'ihre Tage sind bekannt, und die Wochentage hier passen am besten zu diesem',
  ],
  [
    /^Sister texts of the same story date its events to this day; the text itself names none\.$/,
    'sie legen das Berichtete auf diesen Tag; der Text selbst nennt keinen',
  ],
  [
    /^Texts of the story tell its news by date and by weekday, which agree on \S+\.$/,
    'die Texte der Geschichte nennen teils Datum, teils Wochentag, und beides trifft sich an diesem Tag',
  ],
  [/^It names the day with weekday and year[,;].*$/, 'der Text nennt den Tag mit Wochentag und Jahr'],
  [
    /^It names weekday and date, and the year is evident[,;].*$/,
    'der Text nennt Wochentag und Datum, das Jahr geht aus ihm hervor',
  ],
  [
    /^It names weekday and date, which agree in (\d{4}) only[,;].*$/,
    'der Text nennt Wochentag und Datum, die nur $1 zusammenfallen',
  ],
  [
    /^It tells a weekday together with an event whose dates are known \(.*\)[,;].*$/,
    'der Text nennt einen Wochentag zusammen mit einem Ereignis, dessen Tage bekannt sind',
  ],
  [/^the agency line names (.+)$/, 'die Agenturzeile nennt $1'],
  [/^the dateline names (.+)$/, 'die Ortsmarke nennt $1'],
  [/^the byline names (.+)$/, 'die Autorenzeile nennt $1'],
  [
    /^the text speaks of (\S+) findings as an agency does of its own$/,
    'der Text spricht von $1-Informationen, wie es eine Agentur von den eigenen tut',
  ],
  [/^the text's own links and notices name (.+)$/, 'die eigenen Verweise und Hinweise des Textes nennen $1'],
  [/^the closing line is signed (.+)$/, 'die Schlusszeile ist mit $1 gezeichnet'],
]

/**
 * Why a value was inferred, in the dossier's language, without a full stop: "der Text nennt Wochentag und Datum …",
 * "it names weekday and date …". `''` where nothing is known in that language.
 */
export function groundInWords({ reason }: Pick<Sourced<string>, 'reason'>, { language }: Wording): string {
  if (reason === '') return ''
  if (language === 'en') return `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`
  const [form, german] = GERMAN.find(([known]) => known.test(reason)) ?? []
  return form && german !== undefined ? reason.replace(form, german) : ''
}

/** The basis of a value with its ground: "aus dem Text erschlossen: die Agenturzeile nennt npa". */
export function groundOf(value: Sourced<string>, wording: Wording): string {
  const ground = groundInWords(value, wording)
  return `${wording.basis[value.basis]}${ground === '' ? '' : `: ${ground}`}`
}
