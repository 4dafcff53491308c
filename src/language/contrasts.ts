/** A word that says one of two things that exclude each other: "funktionieren" and "versagen", "begrüßen" and "ablehnen". */
export interface Pole {
  /** What the two poles are about; words of one class compare. */
  readonly about: string
  readonly says: boolean
}

/** Words for the poles of each class, and which classes move from day to day or are somebody's view. */
export interface PoleRules {
  /** Folded dictionary form, verbs with their particle ("anspringen"), to what it says; one word may be of several classes. */
  readonly words: ReadonlyMap<string, readonly Pole[]>
  readonly trends: ReadonlySet<string>
  readonly views: ReadonlySet<string>
  /** Folded words that deny like "nicht" but name what is denied themselves ("nichts", "niemand"). */
  readonly nobody: ReadonlySet<string>
  /** Folded words before a noun that say it is not so ("außer Lebensgefahr", "ohne"). */
  readonly outside: ReadonlySet<string>
  /** Folded words that deny what stands before and behind an "and" alike ("weder"). */
  readonly neither: ReadonlySet<string>
  /** Folded dictionary forms of verbs that only say a thing may be: they claim nothing. */
  readonly may: ReadonlySet<string>
}

/** Words that tell what something came from. */
export interface CauseWords {
  /** Stems of nouns for a cause ("Auslöser"). */
  readonly nouns: ReadonlySet<string>
  /** Folded dictionary forms of verbs for bringing something about ("auslösen"). */
  readonly verbs: ReadonlySet<string>
  /** Keys of nouns for what news ask the cause of ("Brand", "Absturz"). */
  readonly of: ReadonlySet<string>
  /** Folded prepositions before a cause ("durch"). */
  readonly by: ReadonlySet<string>
  /** Folded words behind a noun for who says so ("Angaben zufolge"). */
  readonly said: ReadonlySet<string>
}

/** Words by which one side is set against another. */
export interface DisputeWords {
  /** Folded words and dictionary forms, verbs with their particle, that contradict what was said ("hingegen", "widersprechen"). */
  readonly counter: ReadonlySet<string>
  /** … that say it against a doubt, or call it one's own view of it ("beteuern", "Lesart"). */
  readonly insist: ReadonlySet<string>
  /** … that a thing was so before, or not before ("schon", "erst"). */
  readonly early: ReadonlySet<string>
  readonly late: ReadonlySet<string>
  /** … of what is asked, wanted or blamed, not told as a fact ("fordern"). */
  readonly asks: ReadonlySet<string>
}

/** Words that tell whether somebody leaves an office. */
export interface LeavingWords {
  /** Folded dictionary forms of verbs for leaving it ("zurücktreten"); two words with a hyphen ("step-down"). */
  readonly verbs: ReadonlySet<string>
  /** … that do so with a word for the office ("niederlegen", "ruhen"), and such words ("Amt"). */
  readonly giveUp: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  /** Folded nouns for leaving ("Rücktritt"), and dictionary forms of verbs that tell it of oneself ("erklären"). */
  readonly nouns: ReadonlySet<string>
  readonly declare: ReadonlySet<string>
  /** Folded dictionary forms of verbs for staying. */
  readonly stay: ReadonlySet<string>
  /** Folded words before the name of an office ("als"). */
  readonly as: ReadonlySet<string>
  /** Folded words that put it off ("erst"). */
  readonly later: ReadonlySet<string>
  /** Folded words behind an office by which it is one of several ("Posten in der Fraktion"). */
  readonly inside: ReadonlySet<string>
}

/** Words that tell whether a matter is settled. */
export interface PendingWords {
  /** Folded words and dictionary forms, verbs with their particle, that say it is not ("ausstehen", "unklar"). */
  readonly open: ReadonlySet<string>
  /** … that tell how it came out ("beschließen", "ausfallen"): denied or put off, it is not settled. */
  readonly settled: ReadonlySet<string>
  /** Folded words that put it off ("erst"). */
  readonly later: ReadonlySet<string>
}

/** What a language knows about reports that contradict each other. */
export interface ContrastRules {
  readonly poles: PoleRules
  /** Stems of nouns for offices of which a mission or a house has one, longest first … */
  readonly offices: readonly string[]
  /** … and those told without a word before them. */
  readonly singleOffices: ReadonlySet<string>
  /** Stems of words for who comes new into an office ("Nachfolger"). */
  readonly successors: ReadonlySet<string>
  /** Stems of heads of titles of which one holds but one at a time ("Minister"), longest first. */
  readonly titles: readonly string[]
  /** Folded words that with an ordinal count what the verb tells ("zum ersten Mal"). */
  readonly times: ReadonlySet<string>
  /** Folded words, as they stand or in their dictionary form, to what a year beside them is the year of. */
  readonly origins: ReadonlyMap<string, string>
  readonly causes: CauseWords
  /** Folded words that say a thing was to be at another time, or that a time is only that of a list ("verschoben", "Stand"). */
  readonly moved: ReadonlySet<string>
  /** Folded words that tell of talks to come after others ("nächste", "fortsetzen"). */
  readonly again: ReadonlySet<string>
  /** Stems of words for such talks. */
  readonly rounds: ReadonlySet<string>
  /** Folded words that make what is said hold under a condition ("sofern", "vorbehaltlich"). */
  readonly conditions: ReadonlySet<string>
  /** Folded words by which a thing is only supposed ("vermutet", "dürfte"). */
  readonly supposing: ReadonlySet<string>
  /** Folded words that name a source ("laut", "zufolge"). */
  readonly sources: ReadonlySet<string>
  /** Folded words for whoever it may be ("jeder"): a relative clause behind them limits whom. */
  readonly anybody: ReadonlySet<string>
  /** Folded words that set one value beside another ("als", "Vergleich"). */
  readonly comparing: ReadonlySet<string>
  /** Folded words by which something holds of nobody and nothing else ("nur", "ausschließlich"). */
  readonly exclusive: ReadonlySet<string>
  /** Stems of nouns for what somebody said ("Äußerung"). */
  readonly utterances: ReadonlySet<string>
  /** Folded words by which a sentence points back at what was said ("So wettert Holt"). */
  readonly thus: ReadonlySet<string>
  /** Folded words that turn what was said before them ("aber", "unless"). */
  readonly turns: ReadonlySet<string>
  /** How people contradict one another in an article. */
  readonly disputes: DisputeWords
  readonly leaving: LeavingWords
  readonly pending: PendingWords
  readonly order: {
    /** Folded words that set one thing before or after another ("vor", "nachdem"). */
    readonly sides: ReadonlyMap<string, 'before' | 'after'>
    /** Folded nouns for a part of what is named behind them ("Beginn der Schlichtung"). */
    readonly phases: ReadonlySet<string>
  }
}

/** The lists of `data/contrasts.json`, words parted by blanks. */
export interface ContrastData {
  /** `trend`: what rises today may fall tomorrow. `view`: two may differ, so it must be one who says both. */
  readonly poles: readonly {
    readonly about: string
    readonly yes: string
    readonly no: string
    readonly kind?: string | undefined
  }[]
  readonly nobody: string
  readonly outside: string
  readonly neither: string
  readonly may: string
  readonly offices: string
  readonly singleOffices: string
  readonly successors: string
  readonly disputes: Readonly<Record<keyof DisputeWords, string>>
  readonly leaving: Readonly<Record<keyof LeavingWords, string>>
  readonly pending: Readonly<Record<keyof PendingWords, string>>
  readonly order: { readonly before: string; readonly after: string; readonly phases: string }
  readonly moved: string
  readonly turns: string
  readonly utterances: string
  readonly thus: string
  readonly conditions: string
  readonly sources: string
  readonly supposing: string
  readonly anybody: string
  readonly exclusive: string
  readonly comparing: string
  readonly again: string
  readonly rounds: string
  readonly titles: string
  readonly times: string
  readonly origins: Readonly<Record<string, string>>
  readonly causes: {
    readonly nouns: string
    readonly verbs: string
    readonly of: string
    readonly by: string
    readonly said: string
  }
}

type Keys = Readonly<Record<'fold' | 'stem' | 'keyOf', (word: string) => string>>

/** Reads the lists. */
export function contrastsFrom(data: ContrastData, { fold, stem, keyOf }: Keys): ContrastRules {
  const setOf = (list: string, key: (word: string) => string): ReadonlySet<string> => new Set(list.split(' ').map(key))
  const kinds = (kind: 'trend' | 'view'): ReadonlySet<string> =>
    new Set(data.poles.filter((list) => list.kind === kind).map(({ about }) => about))
  const words = new Map<string, Pole[]>()
  for (const { about, yes, no } of data.poles)
    for (const [says, list] of [
      [true, yes],
      [false, no],
    ] as const)
      for (const word of list.split(' ').map(fold)) {
        const known = words.get(word)
        if (known) known.push({ about, says })
        else words.set(word, [{ about, says }])
      }
  return {
    poles: {
      words,
      trends: kinds('trend'),
      views: kinds('view'),
      nobody: setOf(data.nobody, fold),
      outside: setOf(data.outside, fold),
      neither: setOf(data.neither, fold),
      may: setOf(data.may, fold),
    },
    offices: [...setOf(data.offices, stem)].sort((a, b) => b.length - a.length),
    singleOffices: setOf(data.singleOffices, stem),
    successors: setOf(data.successors, stem),
    moved: setOf(data.moved, fold),
    turns: setOf(data.turns, fold),
    again: setOf(data.again, fold),
    rounds: setOf(data.rounds, stem),
    conditions: setOf(data.conditions, fold),
    supposing: setOf(data.supposing, fold),
    sources: setOf(data.sources, fold),
    anybody: setOf(data.anybody, fold),
    exclusive: setOf(data.exclusive, fold),
    comparing: setOf(data.comparing, fold),
    utterances: setOf(data.utterances, stem),
    thus: setOf(data.thus, fold),
    titles: [...setOf(data.titles, stem)].sort((a, b) => b.length - a.length),
    times: setOf(data.times, fold),
    origins: new Map(
      Object.entries(data.origins).flatMap(([origin, list]) =>
        list.split(' ').map((word) => [fold(word), origin] as const),
      ),
    ),
    disputes: {
      counter: setOf(data.disputes.counter, fold),
      insist: setOf(data.disputes.insist, fold),
      early: setOf(data.disputes.early, fold),
      late: setOf(data.disputes.late, fold),
      asks: setOf(data.disputes.asks, fold),
    },
    leaving: {
      verbs: setOf(data.leaving.verbs, fold),
      giveUp: setOf(data.leaving.giveUp, fold),
      offices: setOf(data.leaving.offices, fold),
      nouns: setOf(data.leaving.nouns, fold),
      declare: setOf(data.leaving.declare, fold),
      stay: setOf(data.leaving.stay, fold),
      as: setOf(data.leaving.as, fold),
      later: setOf(data.leaving.later, fold),
      inside: setOf(data.leaving.inside, fold),
    },
    pending: {
      open: setOf(data.pending.open, fold),
      settled: setOf(data.pending.settled, fold),
      later: setOf(data.pending.later, fold),
    },
    order: {
      sides: new Map([
        ...data.order.before.split(' ').map((word) => [fold(word), 'before'] as const),
        ...data.order.after.split(' ').map((word) => [fold(word), 'after'] as const),
      ]),
      phases: setOf(data.order.phases, fold),
    },
    causes: {
      nouns: setOf(data.causes.nouns, stem),
      verbs: setOf(data.causes.verbs, fold),
      of: setOf(data.causes.of, keyOf),
      by: setOf(data.causes.by, fold),
      said: setOf(data.causes.said, fold),
    },
  }
}
