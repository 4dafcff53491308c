import type { DeskFigures, DeskSource } from '../../src/model/desk.ts'
import { hueOf } from '../parts/cites.tsx'
import { shortened } from '../parts/shortened.ts'
import { useSpeech } from '../words.tsx'

/** Units of a wide window, and of a phone, where letters would shrink with the picture. */
const WIDE = 420
const NARROW = 310
const LEFT = 128
const RIGHT = 14
const STEP = 19
/** Letters of an outlet's name that fit before its line. */
const MOST_LETTERS = 19

/** How a value is drawn that is not exact. */
const FORMS: Readonly<Record<string, string>> = { about: '○', 'at-least': '▶', 'at-most': '◀' }

type Value = DeskFigures['values'][number]

interface PlotProps {
  readonly group: DeskFigures
  readonly sources: readonly DeskSource[]
  readonly label: string
  readonly language: string
}

/**
 * A line for each outlet, the one with the lowest value first, and a dot for each value it gives: filled where it is
 * exact, hollow where it is "about", an arrowhead where it is "at least" or "at most", a bar where it is a range.
 */
export function DotPlot({ group, sources, label, language }: PlotProps) {
  const { names } = useSpeech()
  const known = group.values.filter(({ isVague }) => !isVague)
  const low = Math.min(...known.map((value) => value.low))
  const high = Math.max(...known.map((value) => value.high))
  if (known.length < 2 || !Number.isFinite(low) || low === high) return null
  const width = matchMedia('(max-width: 30rem)').matches ? NARROW : WIDE
  const x = (value: number) => LEFT + ((value - low) / (high - low)) * (width - LEFT - RIGHT)
  const rows = rowsOf(known, sources)
  const said = rows.map(({ name, values }) => `${name}: ${values.map(({ cite }) => cite.text.trim()).join(', ')}`)
  return (
    <>
      <svg
        className="plot"
        viewBox={`0 0 ${width} ${rows.length * STEP + 20}`}
        role="img"
        aria-label={`${label}: ${group.label.trim()}. ${said.join('; ')}`}
      >
        {rows.map(({ name, number, values }, row) => {
          const y = row * STEP + STEP / 2 + 2
          return (
            <g key={name} className={hueOf(number)}>
              <text x={LEFT - 12} y={y + 3.5} textAnchor="end">
                {shortened(name, MOST_LETTERS)}
              </text>
              <line x1={LEFT} x2={width - RIGHT} y1={y} y2={y} className="rail" />
              {values.map((value) => (
                <Dot key={`${value.cite.passage.article}-${value.cite.passage.start}`} value={value} x={x} y={y} />
              ))}
            </g>
          )
        })}
        <text x={LEFT} y={rows.length * STEP + 14} textAnchor="middle">
          {low.toLocaleString(language)}
        </text>
        <text x={width - RIGHT} y={rows.length * STEP + 14} textAnchor="end">
          {high.toLocaleString(language)} {group.unit === 'person' ? '' : (names?.unit[group.unit]?.[1] ?? group.unit)}
        </text>
      </svg>
      <Legend values={known} />
    </>
  )
}

/** What the forms mean, those that are drawn; nothing where all values are exact. */
function Legend({ values }: { readonly values: readonly Value[] }) {
  const { names } = useSpeech()
  const drawn = Object.keys(FORMS).filter((form) => values.some(({ modifier }) => modifier === form))
  if (drawn.length === 0) return null
  return (
    <p className="note legend">
      {drawn.map((form) => (
        <span key={form}>
          <span aria-hidden="true">{FORMS[form]}</span> {names?.modifier[form]}
        </span>
      ))}
    </p>
  )
}

function Dot({ value, x, y }: { readonly value: Value; readonly x: (value: number) => number; readonly y: number }) {
  const [from, to] = [x(value.low), x(value.high)]
  if (value.modifier === 'at-least' || value.modifier === 'at-most') {
    const tip = value.modifier === 'at-least' ? 11 : -11
    return <path d={`M${from} ${y - 5.5}l${tip} 5.5l${-tip} 5.5z`} />
  }
  const name = value.modifier === 'about' ? 'hollow' : undefined
  return (
    <>
      {from !== to && <line x1={from} x2={to} y1={y} y2={y} className="range" />}
      <circle cx={from} cy={y} r="5" className={name} />
      {from !== to && <circle cx={to} cy={y} r="5" className={name} />}
    </>
  )
}

/** Values by outlet, a source of unknown outlet by itself. */
function rowsOf(values: readonly Value[], sources: readonly DeskSource[]) {
  const rows = new Map<string, { readonly name: string; readonly number: number; readonly values: Value[] }>()
  for (const value of values) {
    const { number } = value.cite
    const source = sources.find((one) => one.number === number)
    const name = source?.outlet ?? `${number} ${source?.title ?? ''}`.trim()
    const row = rows.get(name) ?? { name, number, values: [] }
    rows.set(name, row)
    row.values.push(value)
  }
  return [...rows.values()].sort((a, b) => lowest(a.values) - lowest(b.values) || a.number - b.number)
}

const lowest = (values: readonly Value[]) => Math.min(...values.map(({ low }) => low))
