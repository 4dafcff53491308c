import type { Pieces } from '../../pieces.ts'

/** How far behind a measure the verb of its price stands, in pieces. */
const REACH = 4

/** "Ein Liter Milch kostet 1,19 Euro": one of what a price is told for, no amount. */
export function isBase(pieces: Pieces, from: number, to: number): boolean {
  if (!/^(?:ein|eine|einen)$/.test(pieces.get(from)?.lower ?? '') || to - from > 3) return false
  for (let at = to; at < to + REACH; at += 1) {
    const piece = pieces.get(at)
    if (!piece || piece.kind === 'mark') return false
    if (/^(?:kostet|kostete|kosten|verteuert|verteuerte|verbilligt|verbilligte)$/.test(piece.lower)) return true
  }
  return false
}

/** Papers and promises that are worth exactly the sum behind "über". */
const WORTH =
  /(?:kredit|darlehen|rechnung|vertrag|vertrags|scheck|anleihe|auftrag|strafe|betrag|summe|bürgschaft|garantie|hypothek|forderung|spende|bescheid|gutschein|überweisung|zahlung|bestellung)(?:e[ns]?|n|s|en)?$/iu

/** "ein Kredit über 5 Millionen Euro": how much it is, no bound. */
export function isWorth(pieces: Pieces, from: number): boolean {
  const noun = pieces.get(from - 1)
  return noun?.kind === 'word' && /^\p{Lu}/u.test(noun.text) && WORTH.test(noun.text)
}
