import type { Holiday } from '../model/holidays.ts'
import type { TimeMod, TimeType, Token } from '../model/layers.ts'
import type { Form } from './forms.ts'
import type { PhraseBook } from './phrases.ts'
import type { Rule } from './rule.ts'

/** Which way the words point from the anchor. */
export type Direction = 'past' | 'present' | 'future'

/** Part of the day as a TIMEX3 suffix (`TMO` morning, `TEV` evening …) or a clock time (`T20:30`). */
export type DayPart = string

/** Calendar units that words count or point by. */
export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/**
 * What the text is telling about: `narrative` where the day of publication stands in for a day not named, `told` where
 * only a date that was named will do ("drei Jahre später"), `start` only a day, from which something is counted ("in der
 * dritten Woche"), `beside` a date told right before, else the day of publication ("2023 waren es drei, im Vorjahr vier").
 */
export type Anchor = 'narrative' | 'told' | 'start' | 'beside'

/**
 * How a value is worked out from an anchor, in terms every language shares. `years` fixes the year relative to the
 * anchor ("Juli dieses Jahres" 0, "August vorigen Jahres" -1).
 */
export type Ask =
  | {
      readonly to: 'day'
      readonly days: number
      /** Months added before the days: "heute vor zehn Jahren" -120. */
      readonly months?: number
      readonly part?: DayPart
      readonly from?: Anchor
      /** The words may mean these days as well as this day ("heute"): the text around decides. */
      readonly loose?: true
    }
  | {
      readonly to: 'weekday'
      readonly weekday: number
      readonly direction?: Direction
      /** Whole weeks from the anchor's week: "Dienstag nächster Woche" 1. */
      readonly weeks?: number
      /** Days added to the weekday: the night before Tuesday begins on Monday. */
      readonly days?: number
      readonly part?: DayPart
    }
  | {
      readonly to: 'date'
      readonly month: number
      readonly day: number
      readonly weekday?: number
      readonly direction?: Direction
      readonly years?: number
      readonly part?: DayPart
    }
  /** A day of the month of publication, or of one `shift` months from it: "am 3. dieses Monats". */
  | { readonly to: 'day-of-month'; readonly day: number; readonly shift: number }
  /** "am dritten Sonntag im September"; -1 is the last one. */
  | { readonly to: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly month: number }
  | {
      readonly to: 'month'
      readonly month: number
      readonly direction?: Direction
      readonly years?: number
      /** Years from the one the text told last: "im Juni desselben Jahres" 0. */
      readonly toldYears?: number
    }
  | { readonly to: 'unit'; readonly unit: CalendarUnit; readonly shift: number; readonly from?: Anchor }
  /** Some day, behind or ahead by the tense: "eines Tages". */
  | { readonly to: 'some-day' }
  | {
      readonly to: 'part-of-year'
      /** `SP`, `SU`, `FA`, `WI`, `Q1` to `Q4`, `H1`, `H2`. */
      readonly part: string
      readonly direction?: Direction
      readonly years?: number
    }
  | { readonly to: 'part-of-day'; readonly part: DayPart; readonly from?: 'told' }
  | { readonly to: 'holiday'; readonly holiday: Holiday; readonly direction?: Direction; readonly years?: number }

/** What the words of a time expression say before any anchor. */
export interface TimeMeaning {
  readonly type: TimeType
  /** Underspecified TIMEX3 value: `XXXX-WXX-3`, `P3Y`, `2025-02`. It is the value where there is nothing to `ask`. */
  readonly said: string
  readonly ask?: Ask
  readonly mod?: TimeMod
  readonly quant?: string
  readonly freq?: string
  /** Weekday named beside a date. */
  readonly weekday?: number
  /** Days from the day of writing, where the value itself is only a reference: "im heutigen Gespräch" 0. */
  readonly days?: number
  /** Set where the words name a day that does not exist: "31. Februar". Such an expression is reported, not annotated. */
  readonly impossible?: true
  /** The values it may have, where the words leave it between several: "12/05/2025". */
  readonly alternatives?: readonly string[]
  /** The words mean no calendar day, and neither do "heute" and "morgen" beside them: "Gestern noch war er …". */
  readonly figurative?: true
  /** The words only tell what somebody was: "der frühere Minister". They do not look back. */
  readonly attribute?: true
}

/** A word of a clause whose tense is asked for. */
export interface TenseWord {
  readonly text: string
  readonly lower: string
  readonly form: Form
  readonly token: Token
}

/** What tells "today" from "these days" in a sentence that is not dated to the day. */
export interface Nowadays {
  /** Words that set another time against it: "damals", "einst". */
  readonly contrasts: ReadonlySet<string>
  /** What directly follows where a state or an age is told: "der heute 40 Jahre alte", "die heute lebenden". */
  readonly states: RegExp
  /** Verbs of what lasts, in the present: "lebt", "gilt". */
  readonly lasting: ReadonlySet<string>
  /** Verbs of what happens on a day, in the present: "tagt", "beginnt". */
  readonly happening: ReadonlySet<string>
}

/** What a language knows about times. */
export interface TimeRules {
  readonly rules: readonly Rule[]
  /** Phrases over the lexicon; compiled when first asked for. */
  readonly book?: () => PhraseBook<TimeMeaning>
  /** Tense of a clause; `behind` is the index of the first word behind the time expression. */
  readonly tense?: (words: readonly TenseWord[], behind: number) => Direction | undefined
  /** Words in front of an expression that say which way it points, whatever the tense: "vom" past, "für" future. */
  readonly pointers?: ReadonlyMap<string, Direction>
  /** Articles that may stand between such a word and the expression: "seit dem". */
  readonly articles?: ReadonlySet<string>
  /** Words in front of an expression up to which something lasts: "bis". */
  readonly untilWords?: ReadonlySet<string>
  /** Words that may stand between an hour and the day it belongs to: "am", "on". */
  readonly dayWords?: ReadonlySet<string>
  /** Words that put a length of time behind the day of writing: "vor einigen Tagen". */
  readonly agoWords?: ReadonlySet<string>
  /** How "heute" is told from these days. */
  readonly nowadays?: Nowadays
  /** What follows the words of a picture, from the expression on: its credit. Such words tell in the present what is past. */
  readonly credit?: RegExp
  /** Words before an expression that set it into the past of a present clause: "nach der Wahl am Freitag". */
  readonly afterWords?: ReadonlySet<string>
}
