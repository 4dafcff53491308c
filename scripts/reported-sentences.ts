/**
 * Sentences that report what somebody says, made from frames written for this project: in treebanks of reviews and of an
 * encyclopaedia the verbs of news hardly stand before their subjects, and many look like adjectives ("betonten örtliche
 * Politiker", "das reiche nicht"). The people are invented.
 */
import { verbs } from '../src/language/de/quotations/verbs.ts'
import { wordInfo } from '../src/language/de/tokens/guess.ts'
import { random } from './fit-tags.ts'

/** A word with its class. */
export interface FramedWord {
  readonly form: string
  readonly pos: string
}

const COUNT = 500

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What may fill a slot: words with their classes, `form/CLASS`. */
const FILLERS: Readonly<Record<string, readonly string[]>> = {
  NAME: words(`Thal Brakstad Wyler Harms Odrun Lindqvist Maibaum Petrescu Ahlert Sandrock Kowalk Veit Ertem Nowara
    Hallgren Bäumler Zgraggen Tarnow Solheim Duvalier Rehmann Okoro Stahlberg Quint`).map((name) => `${name}/PROPN`),
  FIRST: words('Eva Karl Jorinde Aki Tevita Paul Miriam Deniz Leonie Stefan Katrin Omar Nadia Jens').map(
    (name) => `${name}/PROPN`,
  ),
  ONE: words(`die/DET_Ministerin/NOUN der/DET_Sprecher/NOUN das/DET_Amt/NOUN die/DET_Behörde/NOUN die/DET_Stadt/NOUN
    der/DET_Verband/NOUN ein/DET_Sprecher/NOUN eine/DET_Sprecherin/NOUN der/DET_Konzern/NOUN die/DET_Polizei/NOUN
    der/DET_Richter/NOUN die/DET_Ärztin/NOUN das/DET_Gericht/NOUN der/DET_Vorstand/NOUN die/DET_Partei/NOUN`),
  MANY: words(`örtliche/ADJ_Politiker/NOUN Anwohner/NOUN die/DET_Ärzte/NOUN zahlreiche/ADJ_Forscher/NOUN
    die/DET_Behörden/NOUN führende/ADJ_Gewerkschafter/NOUN Händler/NOUN betroffene/ADJ_Eltern/NOUN die/DET_Gegner/NOUN
    Kritiker/NOUN deutsche/ADJ_Verbände/NOUN die/DET_Anwälte/NOUN ehemalige/ADJ_Mitarbeiter/NOUN Zeugen/NOUN`),
  DAY: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag').map((day) => `${day}/PROPN`),
  THAT: words('das/PRON dies/PRON das/PRON'),
  LATER: words('heute/ADV gestern/ADV dann/ADV danach/ADV später/ADV am/ADP_Abend/NOUN zudem/ADV'),
  THING: words(`den/DET_Plan/NOUN die/DET_Klage/NOUN das/DET_Gesetz/NOUN neue/ADJ_Regeln/NOUN einen/DET_Streik/NOUN
    die/DET_Kritik/NOUN den/DET_Vorwurf/NOUN`),
  TOPIC: words(`Streit/NOUN_um/ADP_die/DET_Brücke/NOUN Sorge/NOUN_wegen/ADP_der/DET_Preise/NOUN
    Ärger/NOUN_am/ADP_Hafen/NOUN Neue/ADJ_Vorwürfe/NOUN`),
  IS: words(`stimme reiche genüge fehle dauere drohe helfe nutze sinke laufe bleibe gelte komme lohne schade störe
    weiche fehle ruhe warte wachse`).map((verb) => `${verb}/VERB`),
  GOOD: words('reiche/ADJ kranke/ADJ lange/ADJ ganze/ADJ starke/ADJ weiche/ADJ'),
  FLAT: words('unfair/ADJ falsch/ADJ unklar/ADJ peinlich/ADJ richtig/ADJ feige/ADJ'),
  WORD: words('Wort/NOUN Ziel/NOUN Ergebnis/NOUN Vorhaben/NOUN Land/NOUN Datum/NOUN'),
  WORDS: words('Zahlen/NOUN Fälle/NOUN Kosten/NOUN Pläne/NOUN Verluste/NOUN Silben/NOUN'),
  FALLS: words('fehlt/VERB hilft/VERB gilt/VERB bleibt/VERB schadet/VERB'),
  FALL: words('steigen/VERB fehlen/VERB bleiben/VERB gelten/VERB sinken/VERB'),
  NOW: words('nicht/PART jetzt/ADV heute/ADV lange/ADV noch/ADV allen/PRON'),
}

/**
 * Each word is a slot, or a word with its class; SAID and SAY are pasts of one and of many, PART the verb's particle, TOLD,
 * ALLTOLD and THETOLD its participle before a noun where that looks like its past ("das betonte Wort").
 */
const FRAMES: readonly string[] = [
  'THAT SAID NAME am/ADP DAY ./PUNCT',
  'THAT SAID FIRST NAME LATER ./PUNCT',
  'THAT SAID ONE am/ADP DAY ./PUNCT',
  'THAT SAY MANY LATER ./PUNCT',
  '„/PUNCT THAT IS NOW “/PUNCT ,/PUNCT SAY MANY ./PUNCT',
  '„/PUNCT THAT IS NOW ./PUNCT “/PUNCT SAY MANY LATER ./PUNCT',
  '„/PUNCT THAT IS NOW “/PUNCT ,/PUNCT SAID NAME am/ADP DAY ./PUNCT',
  '„/PUNCT THAT IS NOW “/PUNCT ,/PUNCT SAID ONE PART ./PUNCT',
  '„/PUNCT THAT IS NOW “/PUNCT ,/PUNCT so/ADV SAID FIRST NAME ./PUNCT',
  'NAME SAID ,/PUNCT THAT IS NOW ./PUNCT',
  'ONE SAID PART ,/PUNCT THAT IS NOW ./PUNCT',
  'MANY SAY PART ,/PUNCT THAT IS NOW ./PUNCT',
  'am/ADP DAY SAY MANY PART ,/PUNCT ONE IS NOW ./PUNCT',
  'TOPIC Am/ADP DAY SAY MANY PART ,/PUNCT THAT IS NOW ./PUNCT',
  'LATER SAID NAME ,/PUNCT ONE IS NOW ./PUNCT',
  'NAME SAID THING PART ./PUNCT',
  'MANY SAY THING PART ./PUNCT',
  'THING SAID NAME am/ADP DAY PART ./PUNCT',
  'THING SAY MANY PART ./PUNCT',
  'NAME SAID :/PUNCT „/PUNCT THAT IS NOW ./PUNCT “/PUNCT',
  'dagegen/ADV SAY MANY ,/PUNCT ONE IS NOW ./PUNCT',
  'das/DET TOLD WORD FALLS NOW ./PUNCT',
  'das/DET GOOD WORD FALLS NOW ./PUNCT',
  'NAME SAID ,/PUNCT das/DET TOLD WORD IS NOW ./PUNCT',
  'NAME SAID ,/PUNCT das/DET GOOD WORD IS NOW ./PUNCT',
  'die/DET THETOLD WORDS FALL NOW ./PUNCT',
  'ALLTOLD WORDS FALL NOW ./PUNCT',
  'am/ADP DAY FALL ALLTOLD WORDS ./PUNCT',
  'der/DET am/ADP DAY TOLD große/ADJ Plan/NOUN FALLS NOW ./PUNCT',
  'die/DET von/ADP MANY THETOLD WORDS FALL NOW ./PUNCT',
  '„/PUNCT FLAT “/PUNCT SAID das/PRON ONE ./PUNCT',
]

interface Verb {
  readonly one: string
  readonly many: string
  readonly particle: string
  /** Whether its past looks like its participle before a noun. */
  readonly twofold: boolean
}

/** Pasts of the verbs of speech that are formed with -te and that the lexicon has. */
function pasts(): readonly Verb[] {
  const found = new Map<string, Verb>()
  for (const { base, particle = '' } of [...verbs.values()].flat())
    for (const ending of ['te', 'ete']) {
      const one = base.replace(/e?n$/, ending)
      const { verb: form, adjective } = wordInfo(one)
      if (form?.finite && form.lemmas.includes(base))
        found.set(`${one} ${particle}`, {
          one,
          many: `${one}n`,
          particle,
          twofold: particle === '' && adjective !== undefined,
        })
    }
  return [...found.values()]
}

/** The sentences, the same in every run. */
export function reportedSentences(): readonly (readonly FramedWord[])[] {
  const next = random(3)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const known = pasts()
  const twofold = known.filter((verb) => verb.twofold)
  return Array.from({ length: COUNT }, (_, index) => {
    const { one, many, particle } = pick(known)
    const told = pick(twofold)
    const filled = words(FRAMES[index % FRAMES.length]!).flatMap((slot) => {
      if (slot === 'SAID') return [`${one}/VERB`]
      if (slot === 'SAY') return [`${many}/VERB`]
      if (slot === 'TOLD') return [`${told.one}/ADJ`]
      if (slot === 'ALLTOLD') return [`${told.one}/ADJ`]
      if (slot === 'THETOLD') return [`${told.many}/ADJ`]
      if (slot === 'PART') return particle === '' ? [] : [`${particle}/ADP`]
      return slot in FILLERS ? pick(FILLERS[slot]!).split('_') : [slot]
    })
    return filled.map((item, at) => {
      const cut = item.lastIndexOf('/')
      const form = item.slice(0, cut)
      return {
        form: at === 0 || filled[at - 1] === '„/PUNCT' ? form.charAt(0).toUpperCase() + form.slice(1) : form,
        pos: item.slice(cut + 1),
      }
    })
  })
}
