import { isRealDay } from '../../../model/calendar.ts'
import type { Phrase } from '../../phrases.ts'
import type { TimeMeaning } from '../../time-expressions.ts'

const pad = (value: number) => String(value).padStart(2, '0')

/** What comes back every year: "jedes Jahr im Mai", "alljährlich am 1. Mai", "jeden Sommer". */
export const yearlyPhrases: readonly Phrase<TimeMeaning>[] = [
  {
    rule: 'time-expressions/set-yearly',
    patterns: [
      'q:Every m:Month',
      'q:Every s:Season',
      'q:Every Jahr im Edge? m:Month',
      'q:Every Jahr Edge m:Month',
      'q:Every Jahr im s:Season',
      'q:Every Jahr am d:Int ~. m:Month',
      'alljährlich|jährlich im m:Month',
      'alljährlich|jährlich im s:Season',
      'alljährlich|jährlich am d:Int ~. m:Month',
    ],
    read: (match) => {
      const [month, day, season] = [match.number('m'), match.number('d'), match.word('s')]
      const quant = match.at('q') === undefined ? {} : { quant: match.pieces.get(match.from)!.lower }
      if (season !== undefined) return { type: 'SET', said: `XXXX-${season}`, ...quant }
      if (month === undefined) return undefined
      const impossible = day !== undefined && !isRealDay(2000, month, day)
      return {
        type: 'SET',
        said: `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`,
        ...quant,
        ...(impossible && { impossible }),
      }
    },
  },
]
