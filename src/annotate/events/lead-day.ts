import type { EventRules } from '../../language/events.ts'
import { type Article, isContent } from '../../model/article.ts'
import { daysBetween } from '../../model/calendar.ts'
import type { Layers, NewsEvent, TimeExpression } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { isDayValue } from '../../model/timex.ts'
import { wordsIn, wordsOf } from '../statements/words.ts'
import { carriedDays } from './carried-day.ts'
import { withKnownDays } from './known-day.ts'
import { prepositionBefore } from './noun-phrase.ts'

type Read = Pick<Layers, 'sentences' | 'tokens' | 'timeExpressions'>

/** Sentences of the body in which an article tells its news. */
const LEAD_SENTENCES = 4
/** Days before publication on which its news may be. */
const NEWS_DAYS = 2

/** The day an article's lead tells its news of. */
interface LeadDay {
  /** Index into the time expressions layer. */
  readonly index: number
  /** Index of the last sentence of the lead. */
  readonly last: number
}

/**
 * Adds the day of the lead to what happened in it without a day of its own: "Karla Wendt ist in Norhaven eingetroffen. Ihr
 * Flugzeug landete am Freitag." So does what somebody said at it, further down: "…, sagte sie bei einem Besuch in Norhaven". What is told right behind a dated event is of its day.
 */
export function withLeadDay(
  events: readonly NewsEvent[],
  article: Article,
  layers: Read,
  rules: EventRules,
): readonly NewsEvent[] {
  if (!events.some((event) => isUndated(event) || event.status === 'planned')) return events
  const lead = leadDayOf(article, layers, rules)
  const read = (sentence: Span) => wordsIn(wordsOf(article.reading, layers.tokens), sentence)
  const sentenceOf = (event: NewsEvent) => layers.sentences[event.sentence]!
  const isCircumstance = (event: NewsEvent): boolean => prepositionBefore(read(sentenceOf(event)), event) !== undefined
  const carried = carriedDays(events, article, layers, isCircumstance)
  const told = events.map((event) => {
    if (!isUndated(event)) return event
    const sentence = sentenceOf(event)
    const words = read(sentence)
    const preposition = event.rule === 'events/noun' ? prepositionBefore(words, event) : undefined
    const during = preposition !== undefined && rules.duringPrepositions.has(preposition)
    const given = preposition !== undefined && !during
    const isOfLead = lead !== undefined && (event.sentence <= lead.last ? !given : during)
    const goesOn = !given && !during && !words.some(({ lower }) => rules.elsewhen.has(lower))
    const day = isOfLead ? lead.index : goesOn ? carried.get(event) : undefined
    if (day === undefined || namesTime(sentence, layers.timeExpressions) || isPluperfect(words, rules)) return event
    return { ...event, leadDay: day }
  })
  return withKnownDays(told, {
    article,
    times: layers.timeExpressions,
    rules,
    sameBlock: (event, other) => sentenceOf(event).block === sentenceOf(other).block,
    wordsOf: (event) => read(sentenceOf(event)),
    isEarlier: (event) => isPluperfect(read(sentenceOf(event)), rules),
    namesTime: (event) => namesTime(sentenceOf(event), layers.timeExpressions),
  })
}

const isUndated = ({ status, when, offset }: NewsEvent): boolean =>
  status === 'happened' && when === undefined && offset === undefined

/** The one day around publication that the first sentences of the body name as past; `undefined` where they name several. */
function leadDayOf(article: Article, layers: Read, rules: EventRules): LeadDay | undefined {
  const published = article.date?.value.slice(0, 10)
  if (published?.length !== 10) return undefined
  const { sentences, timeExpressions } = layers
  let index: number | undefined
  let count = 0
  let last = -1
  for (let at = 0; at < sentences.length && count < LEAD_SENTENCES; at += 1) {
    const sentence = sentences[at]!
    const block = article.blocks[sentence.block]
    if (block === undefined || !isContent(block) || block.role === 'headline' || block.role === 'heading') continue
    count += 1
    last = at
    let words: ReturnType<typeof wordsIn> | undefined
    for (let i = indexAt(timeExpressions, sentence.start); i < timeExpressions.length; i += 1) {
      const time = timeExpressions[i]!
      if (time.start >= sentence.end) break
      if (!isNewsDay(time, published)) continue
      words ??= wordsIn(wordsOf(article.reading, layers.tokens), sentence)
      if (isPluperfect(words, rules)) break
      const before = words.findLast((word) => word.end <= time.start)
      if (before !== undefined && rules.otherTimes.has(before.lower)) continue
      const known = index === undefined ? undefined : timeExpressions[index]!.value.slice(0, 10)
      if (known !== undefined && known !== time.value.slice(0, 10)) return undefined
      index ??= i
    }
  }
  return index === undefined ? undefined : { index, last }
}

function isNewsDay({ value, type, deixis }: TimeExpression, published: string): boolean {
  if ((type !== 'DATE' && type !== 'TIME') || !isDayValue(value) || deixis?.direction === 'future') return false
  const days = daysBetween(value.slice(0, 10), published)
  return days >= 0 && days <= NEWS_DAYS
}

/** "eineinhalb Stunden", "jetzt": these say nothing of another day. */
const SAME_DAY = /^(?:PT|PRESENT_REF$)/u

/** Whether a sentence names a time of its own, were it "in den vergangenen Wochen". */
function namesTime({ start, end }: Span, times: readonly TimeExpression[]): boolean {
  for (let i = indexAt(times, start); i < times.length && times[i]!.start < end; i += 1)
    if (!SAME_DAY.test(times[i]!.value)) return true
  return false
}

/** "hatte telefoniert": what was before the day of the news. */
function isPluperfect(words: ReturnType<typeof wordsIn>, { pluperfect }: EventRules): boolean {
  return (
    words.some(({ verb, lemma }) => verb?.past === true && !verb.subjunctive2 && pluperfect.has(lemma)) &&
    words.some(({ verb }) => verb?.participle === true)
  )
}
