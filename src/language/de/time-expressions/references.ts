import type { Phrase } from '../../phrases.ts'
import { senseOf } from '../../pieces.ts'
import type { TimeMeaning } from '../../time-expressions.ts'
import { durationValue } from '../../time-meanings.ts'

type TimePhrase = Phrase<TimeMeaning>

/** Words that only say past, present or future, and sets. */
export const referencePhrases: readonly TimePhrase[] = [
  {
    rule: 'time-expressions/present',
    patterns: [
      'jetzt',
      'derzeit',
      'zurzeit',
      'momentan',
      'gegenwärtig|gegenwärtige|gegenwärtigen|gegenwärtiger|gegenwärtiges',
      'heutzutage',
      'von [ nun ] an',
      'heutige|heutigen|heutiger|heutigem|heutiges',
      'jetzige|jetzigen|jetziger|jetziges',
      'zur Zeit',
      'in [ dieser Zeit ]',
      'in [ dieser schweren|schwierigen Zeit ]',
      'in [ der heutigen|jetzigen Zeit ]',
      'in [ diesen Tagen|Zeiten ]',
      'dieser Tage',
      'im [ Moment|Augenblick ]',
      'in [ der Gegenwart ]',
    ],
    read: (match) => {
      const next = match.pieces.get(match.to)?.text
      // "der heutige Mittwoch" is a day, "zur Zeit der Entstehung" is none.
      if (senseOf(match.pieces.get(match.to), 'Weekday') !== undefined) return undefined
      if (
        /^(?:Zeit|Moment|Augenblick|Tagen|Zeiten)$/.test(match.pieces.get(match.to - 1)?.text ?? '') &&
        /^(?:der|des|als|da|vor|nach|seit|zwischen)$/.test(next ?? '')
      )
        return undefined
      const days = /^heutig/i.test(match.pieces.get(match.from)?.text ?? '') ? { days: 0 } : {}
      return { type: 'DATE', said: 'PRESENT_REF', ...days }
    },
  },
  {
    rule: 'time-expressions/until-today',
    patterns: ['noch|auch [ heute ] noch?', '[ heute ] noch'],
    // "Wir werden noch heute reden" is a day, since it is to come.
    read: () => ({ type: 'DATE', said: 'PRESENT_REF', ask: { to: 'day', days: 0, loose: true } }),
  },
  {
    rule: 'time-expressions/past',
    patterns: [
      'kürzlich',
      'unlängst',
      'neulich',
      'damals',
      'einst',
      'ehemals',
      'seinerzeit',
      'jüngst',
      'in [ der Vergangenheit ]',
      'in [ letzter|jüngster Zeit ]',
      'in [ jenen Tagen|Jahren|Zeiten ]',
      'in|zu [ jener Zeit ]',
      'vor einiger|langer|kurzer|geraumer Zeit',
      'vor langem|Langem',
      'einstige|einstigen|einstiger|einstiges|einstmals',
      'vor kurzem|Kurzem',
      'gestern noch',
      'ehemalige|ehemaligen|ehemaliger|ehemaliges|damalige|damaligen|damaliger',
    ],
    // "Gestern noch war er allein" opens a contrast and means no calendar day; "noch gestern" does.
    read: (match) => {
      const first = match.pieces.get(match.from)?.lower ?? ''
      if (first === 'gestern') return { type: 'DATE', said: 'PAST_REF', figurative: true }
      const attribute = /^(?:ehemal|damal|einst)ige/.test(first)
      return { type: 'DATE', said: 'PAST_REF', ...(attribute && { attribute }) }
    },
  },
  {
    // "früher als geplant", "drei Wochen früher" compare, and so does "eine frühere Wahl".
    rule: 'time-expressions/formerly',
    patterns: ['früher', 'früheren|frühere|früherer|früheres'],
    read: (match) => {
      const [before, after] = [match.pieces.get(match.from - 1), match.pieces.get(match.to)]
      if (match.pieces.get(match.from)!.lower !== 'früher')
        return after &&
          /^\p{Lu}/u.test(after.text) &&
          !/^(?:ein|eine|einen|einem|einer|keine|keinen)$/.test(before?.lower ?? '')
          ? { type: 'DATE', said: 'PAST_REF', attribute: true }
          : undefined
      const compared =
        /^(?:als|oder|abends?|morgens?)$/.test(after?.lower ?? '') ||
        (after?.kind === 'word' && /^\p{Lu}\p{L}*(?:zeit|morgen|abend|stunde|stadium)$/u.test(after.text)) ||
        senseOf(before, 'Unit') !== undefined ||
        /^(?:viel|noch|schon|deutlich|etwas|weit|wesentlich|je|umso|desto|sehr|weitaus|erheblich|immer|nicht|diesmal|eher|zu|in)$/.test(
          before?.lower ?? '',
        )
      return compared ? undefined : { type: 'DATE', said: 'PAST_REF' }
    },
  },
  {
    rule: 'time-expressions/some-day',
    patterns: ['eines Tages'],
    read: (match) =>
      /^(?:innerhalb|binnen|während|im|Laufe|Ende)$/i.test(match.pieces.get(match.from - 1)?.text ?? '')
        ? undefined
        : { type: 'DATE', said: 'FUTURE_REF', ask: { to: 'some-day' } },
  },
  {
    rule: 'time-expressions/future',
    patterns: [
      'bald',
      'demnächst',
      'in Kürze',
      'in [ Zukunft ]',
      'in [ der Zukunft ]',
      'in [ nächster|naher|absehbarer Zeit|Zukunft ]',
      'zukünftige|zukünftigen|zukünftiger|zukünftiges|zukünftig',
    ],
    read: (match) => {
      const before = match.pieces.get(match.from - 1)?.text
      // "so bald", "schon bald darauf" look back.
      if (/^(?:so|schon)$/i.test(before ?? '')) return undefined
      if (/^(?:darauf|danach|nach|wieder)$/.test(match.pieces.get(match.to)?.text ?? '')) return undefined
      return { type: 'DATE', said: 'FUTURE_REF' }
    },
  },
  {
    rule: 'time-expressions/set-adverb',
    patterns: ['s:SetWord', 'u:Unit für w:Unit', 'wochentags|werktags', 'an [ Werktagen|Wochentagen ]'],
    read: (match) => {
      const [unit, other] = [match.word('u'), match.word('w')]
      // "Tag für Tag", not "Woche für Jahr".
      if (unit !== undefined && unit !== other) return undefined
      const days = match.to - match.from === 1 && match.word('s') === undefined ? 5 : 1
      const parts = /^(\d)(.)$/.exec(match.word('s') ?? '')
      if (parts) return { type: 'SET', said: durationValue(Number(parts[1]), parts[2] ?? 'M') }
      return { type: 'SET', said: durationValue(days, match.word('s') ?? unit ?? 'D') }
    },
  },
  {
    rule: 'time-expressions/set-weekday',
    patterns: ['w:WeekdaySet', 'an [ w:Weekdays ]', 'q:Every o:Ordinal? w:Weekday'],
    read: (match) =>
      match.pieces.get(match.to)?.text === '-' && match.pieces.get(match.to)?.glued
        ? undefined
        : {
            type: 'SET',
            said: `XXXX-WXX-${match.number('w')}`,
            ...(match.at('q') !== undefined && { quant: match.pieces.get(match.from)?.text.toLowerCase() ?? '' }),
          },
  },
  {
    rule: 'time-expressions/set-weekday-part',
    patterns: ['q:Every w:WeekdayPart', 'q:Every w:Weekday t:PartWord'],
    read: (match) => {
      const joined = match.word('w')
      return {
        type: 'SET',
        said: joined ? `XXXX-WXX-${joined[0]}${joined.slice(1)}` : `XXXX-WXX-${match.number('w')}${match.word('t')}`,
        quant: match.pieces.get(match.from)?.text.toLowerCase() ?? '',
      }
    },
  },
  {
    rule: 'time-expressions/set-within',
    patterns: ['q:Every Ordinal|Past w:Weekday im|des u:Unit', 'Times im|pro|in u:Unit', 'Times in der u:Unit'],
    read: (match) => {
      const times = match.at('q') === undefined
      return {
        type: 'SET',
        said: durationValue(1, match.word('u') ?? 'D'),
        ...(times
          ? { freq: `${senseOf(match.pieces.get(match.from), 'Times')}X` }
          : { quant: match.pieces.get(match.from)?.text.toLowerCase() ?? '' }),
      }
    },
  },
  {
    rule: 'time-expressions/set-per',
    patterns: [
      'pro u:Unit',
      'Euro|Dollar|Mark|Franken|Stunden|Stunde|mal [ im u:Unit ]',
      'Euro|Dollar|Mark|Franken|Stunden|Stunde|mal [ am u:Unit ]',
      'Euro|Dollar|Mark|Franken|Stunden|Stunde|mal [ in der u:Unit ]',
    ],
    read: (match) => {
      const unit = match.word('u') ?? 'D'
      // "Kilometer pro Stunde" is a speed.
      return unit.startsWith('T') ? undefined : { type: 'SET', said: durationValue(1, unit) }
    },
  },
  {
    rule: 'time-expressions/set-unit',
    patterns: ['q:Every u:Unit', 'q:Every o:Ordinal u:Unit', 'q:alle n:@Number u:Unit', 'q:je n:@Number u:Unit'],
    read: (match) => ({
      type: 'SET',
      said: durationValue(match.number('n') ?? match.number('o') ?? 1, match.word('u') ?? 'D'),
      quant: match.pieces.get(match.from)?.text.toLowerCase() ?? '',
    }),
  },
]
