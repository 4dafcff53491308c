import type { DeskFigures, DeskStory } from '../../src/model/desk.ts'
import { FixAligned } from '../fix/aligned.tsx'
import { ByHand } from '../fix/fix.tsx'
import { Cites, hueOf, Said } from '../parts/cites.tsx'
import { useSpeech } from '../words.tsx'

const WIDTH = 320
const LEFT = 28
const RIGHT = 12
const STEP = 16

/** Numbers set beside each other: a dot for each source where they differ, and the words they stand in. */
export function Figures({ story }: { readonly story: DeskStory }) {
  const { names, language } = useSpeech()
  const differing = story.figures.filter(({ agree }) => !agree)
  const agreeing = story.figures.filter(({ agree }) => agree)
  return (
    <ul className="figures">
      {[...differing, ...agreeing].map((group) => (
        <li key={group.id} id={group.id} data-fixable className={group.agree ? undefined : 'differs'}>
          <h3>
            <bdi>{group.label.trim()}</bdi> <ByHand corrected={group.corrected} />
          </h3>
          {!group.agree && <DotPlot group={group} label={names?.heading.figures ?? ''} language={language} />}
          <ul>
            {group.values.map(({ cite, words }) => (
              <li key={`${cite.passage.article}-${cite.passage.start}`}>
                <Cites story={story.id} sources={story.sources} cites={[cite]} /> <Said text={cite.text} />
                {words !== '' && <span className="note"> = {words}</span>}
              </li>
            ))}
          </ul>
          <FixAligned
            of="figure"
            item={sharedOf(group)}
            others={story.figures.filter(({ kind, unit }) => kind === group.kind && unit === group.unit).map(sharedOf)}
            sources={story.sources}
          />
        </li>
      ))}
    </ul>
  )
}

const sharedOf = ({ id, label, values }: DeskFigures) => ({
  id,
  label: `${values[0]?.cite.text ?? ''} (${label.trim()})`,
  cites: values.map(({ cite }) => cite),
})

interface PlotProps {
  readonly group: DeskFigures
  readonly label: string
  readonly language: string
}

function DotPlot({ group, label, language }: PlotProps) {
  const known = group.values.filter(({ isVague }) => !isVague)
  const low = Math.min(...known.map((value) => value.low))
  const high = Math.max(...known.map((value) => value.high))
  if (known.length < 2 || !Number.isFinite(low) || low === high) return null
  const x = (value: number) => LEFT + ((value - low) / (high - low)) * (WIDTH - LEFT - RIGHT)
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${WIDTH} ${known.length * STEP + 22}`}
      role="img"
      aria-label={`${label}: ${group.label} ${low} – ${high}`}
    >
      {known.map(({ cite, low: from, high: to }, row) => {
        const y = row * STEP + STEP / 2 + 4
        return (
          <g key={`${cite.passage.article}-${cite.passage.start}`} className={hueOf(cite.number)}>
            <text x="4" y={y + 3}>
              {cite.number}
            </text>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y} y2={y} className="rail" />
            <line x1={x(from)} x2={x(to)} y1={y} y2={y} className="range" />
            <circle cx={x(from)} cy={y} r="5" />
            {from !== to && <circle cx={x(to)} cy={y} r="5" />}
          </g>
        )
      })}
      <text x={LEFT} y={known.length * STEP + 18} textAnchor="middle">
        {low.toLocaleString(language)}
      </text>
      <text x={WIDTH - RIGHT} y={known.length * STEP + 18} textAnchor="end">
        {high.toLocaleString(language)} {group.unit === 'person' ? '' : group.unit}
      </text>
    </svg>
  )
}
