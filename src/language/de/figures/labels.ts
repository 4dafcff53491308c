import { isInside } from '../../figure-phrases.ts'
import type { Pieces } from '../../pieces.ts'

/** Nouns that make the number behind them a name: "Artikel 5", "Platz 3", "Boeing 737", "Zimmer 204". */
const LABELS = new Set(
  `artikel artikeln art paragraf paragrafen paragraph paragraphen absatz abs nummer nummern nr platz plätze plätzen rang
   ränge rängen kapitel seite seiten gruppe gleis gleise zimmer terminal formel liga klasse linie linien teil folge
   staffel episode ziffer satz punkt kategorie stufe runde level typ baureihe modell version band heft ausgabe tel
   telefon fax hausnummer straße strasse str weg allee bundesstraße autobahn ausfahrt nato-artikel boeing airbus flug
   mig bmw audi peugeot windows iphone android galaxy playstation postfach abschnitt wahlkreis agenda plz postleitzahl tisch halle saal
   raum block zelle schalter startnummer rückennummer parzelle`.split(/\s+/),
)

/** Words before "Seite" where it is one of two, none of a book. */
const SIDES = new Set('jeder beiden einer anderer anderen gegnerischen'.split(' '))

/** Nouns that make the number two words behind them a name: "Flug LH 400", "Typ Boeing 737". */
const FAR_LABELS = new Set('flug zug typ modell baureihe straßenbahn'.split(' '))

/** A number in five digits without a group and not round, before a name: "12345 Norhaven". */
function isPostcode(pieces: Pieces, from: number): boolean {
  const [number, before] = [pieces.get(from)!, pieces.get(from - 1)!]
  if (number.text.length !== 5 || number.text.endsWith('0') || pieces.get(from + 1)?.kind !== 'word') return false
  return before.text === ',' || before.text === '(' || before.lower === 'in'
}

/** Whether what stands in front makes the number a label or part of a name. */
export function isLabel(pieces: Pieces, from: number): boolean {
  const [first, before] = [pieces.get(from), pieces.get(from - 1)]
  if (!before || first?.kind !== 'number') return false
  if (isInside(pieces, from)) return true
  if (before.text === '§') return true
  const word = before.text === '.' ? (pieces.get(from - 2)?.lower ?? '') : before.lower
  // "Auf jeder Seite 157 Soldaten": of two sides.
  if (/^seiten?$/.test(word) && SIDES.has(pieces.get(from - 2)?.lower ?? '')) return false
  if (LABELS.has(word) || /(?:straße|strasse|gasse|platz|weg|allee|artikel|zimmer|linie|gleis)$/.test(word)) return true
  if (before.kind === 'word' && /^\p{Lu}/u.test(before.text) && FAR_LABELS.has(pieces.get(from - 2)?.lower ?? ''))
    return true
  return isPostcode(pieces, from)
}
