import type { Pieces } from '../pieces.ts'

/** Endings and words of things that last; "der 55-jährige Wirt" does not, "eine 20-jährige Zweckbindung" does. */
const LASTING =
  /(?:ung|heit|keit|schaft|tion|nis|tum|ität|frist|haft|strafe|krieg|frieden|bestehen|jubiläum|tradition|geschichte|zeit|dauer|ehe|pause|vertrag|vertrages|vertrags|streit|suche|phase|plan|plans|programm|projekt|problem|prozess|verfahren|studium|aufenthalt|abstand|abkommen|garantie|amt|mandat|vorlauf|rhythmus|zyklus|verbot|sperre|kampf|konflikt|regime|arbeit|reise|debatte|bann|herrschaft|karriere|rückstand|hoch|tief|anleih|laufzeit|lücke|kredit|mietvertrag)(?:e[nmrs]?|s|en)?$/iu

/** Whether a noun behind "…-jährig" names something that lasts, so that the years are its length and no age. */
export function lasts(noun: string | undefined): boolean {
  return noun !== undefined && LASTING.test(noun)
}

/**
 * Whether "eine gute Woche" in `pieces[from, to)` counts time: "nach einer guten Woche", "eine gute Woche später". Else
 * it may have been a good one. Hours are seldom good or bad.
 */
export function countsTime(pieces: Pieces, from: number, to: number): boolean {
  if (!pieces.get(from + 1)?.lower.startsWith('gut') || /^(?:Stunde|Minute)n?$/.test(pieces.get(to - 1)?.text ?? ''))
    return true
  return (
    /^(?:nach|vor|seit|binnen|in|innerhalb|über)$/.test(pieces.get(from - 1)?.lower ?? '') ||
    /^(?:später|lang|zuvor|danach|her|vor|nach)$/.test(pieces.get(to)?.lower ?? '')
  )
}
