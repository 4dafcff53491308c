import type { NumberStyle, NumberWords } from '../numbers.ts'

const ONES: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  zwei: 2,
  zwo: 2,
  zweier: 2,
  drei: 3,
  dreier: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}

const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}

const HALVES: Readonly<Record<string, number>> = { anderthalb: 1.5, eineinhalb: 1.5, dreiviertel: 0.75 }

const ORDINALS: Readonly<Record<string, number>> = {
  erst: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  sechst: 6,
  siebt: 7,
  siebent: 7,
  acht: 8,
  neunt: 9,
  zehnt: 10,
  elft: 11,
  zwölft: 12,
}

/** Below one hundred: "drei", "dreizehn", "dreiundzwanzig". */
function belowHundred(word: string): number | undefined {
  if (word === '') return 0
  const plain = ONES[word] ?? TENS[word]
  if (plain !== undefined) return plain
  const joint = word.indexOf('und', 2)
  if (joint === -1) return undefined
  const ones = ONES[word.slice(0, joint)]
  const tens = TENS[word.slice(joint + 3)]
  return ones === undefined || tens === undefined || ones > 9 ? undefined : ones + tens
}

function belowThousand(word: string): number | undefined {
  const at = word.indexOf('hundert')
  if (at === -1) return belowHundred(word)
  const head = at === 0 ? 1 : belowHundred(word.slice(0, at))
  const tail = belowHundred(word.slice(at + 7).replace(/^und/, ''))
  return head === undefined || tail === undefined ? undefined : head * 100 + tail
}

function cardinal(form: string): number | undefined {
  const word = form.toLowerCase()
  const small = ONES[word] ?? TENS[word] ?? HALVES[word]
  if (small !== undefined) return small
  if (word.length < 6 || word.length > 60) return undefined
  if (word.endsWith('einhalb')) {
    const whole = belowHundred(word.slice(0, -7))
    return whole === undefined || whole === 0 ? undefined : whole + 0.5
  }
  const at = word.indexOf('tausend')
  if (at === -1) return belowThousand(word)
  // "zweieinhalbtausend", "anderthalbtausend"
  if (at + 7 === word.length && word.slice(0, at).endsWith('halb')) {
    const halved = cardinal(word.slice(0, at))
    return halved === undefined ? undefined : halved * 1000
  }
  const head = at === 0 ? 1 : belowThousand(word.slice(0, at))
  const tail = belowThousand(word.slice(at + 7).replace(/^und/, ''))
  return head === undefined || tail === undefined ? undefined : head * 1000 + tail
}

function ordinal(form: string): number | undefined {
  const word = form.toLowerCase()
  const stem = /^(.+?)e[nmrs]?$/.exec(word)?.[1]
  if (stem === undefined) return undefined
  const plain = ORDINALS[stem]
  if (plain !== undefined) return plain
  if (stem.endsWith('st')) {
    const value = cardinal(stem.slice(0, -2))
    return value !== undefined && value >= 20 ? value : undefined
  }
  if (!stem.endsWith('zehnt')) return undefined
  return cardinal(stem.slice(0, -1))
}

/** German number words: "einundzwanzig", "anderthalb", "zweitausendfünf", "dritten". */
export const numbers: NumberWords = { cardinal, ordinal }

/** "1.234,5", "1'000". */
export const numberStyle: NumberStyle = { group: new Set(['.', "'", '’']), decimal: ',' }
