import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureQuality } from './quality/measure.ts'

/** `task/corpus/figure` → the least it may be. */
type Floors = Readonly<Record<string, number>>

/** Run-to-run output is identical; the margin only covers rounding to one decimal. */
const MARGIN = 0.05
const FLOORS = new URL('floors.json', import.meta.url)

/** Compares measured figures with the floors. Figures without a floor are not judged; a floor not measured is reported. */
export function judge(
  floors: Floors,
  measured: Floors,
): { readonly failures: readonly string[]; readonly unmeasured: readonly string[] } {
  const failures: string[] = []
  const unmeasured: string[] = []
  for (const [name, floor] of Object.entries(floors)) {
    const value = measured[name]
    if (value === undefined) unmeasured.push(name)
    else if (value < floor - MARGIN)
      failures.push(`${name}: ${value.toFixed(1)} is below the floor of ${floor.toFixed(1)}`)
  }
  return { failures, unmeasured }
}

/** The floors after a run: each rises to what was reached, none falls unless `allowRegression`. */
export function raise(floors: Floors, measured: Floors, allowRegression: boolean): Floors {
  const names = [...new Set([...Object.keys(floors), ...Object.keys(measured)])].sort()
  const floored = (value: number) => Math.floor(value * 10) / 10
  return Object.fromEntries(
    names.map((name) => {
      const now = measured[name] === undefined ? undefined : floored(measured[name])
      const before = floors[name]
      if (now === undefined) return [name, before!]
      return [name, before === undefined || allowRegression ? now : Math.max(before, now)]
    }),
  )
}

/** The figures a floor makes sense for: shares in percent whose rise is good. */
function judged(name: string): boolean {
  return !/count|wrong|errors|seconds|documents|rules/.test(name)
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { update: { type: 'boolean' }, 'allow-regression': { type: 'boolean' } } })
  const results = await measureQuality()
  const measured: Record<string, number> = {}
  for (const result of results) {
    if (!result.measured) continue
    for (const [figure, value] of Object.entries(result.figures)) {
      if (judged(figure)) measured[`${result.task}/${result.corpus}/${figure}`] = value
    }
  }
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
  if (values.update) {
    writeFileSync(FLOORS, `${JSON.stringify(raise(floors, measured, values['allow-regression'] ?? false), null, 2)}\n`)
    console.log(`floors written: ${Object.keys(measured).length} figures`)
  } else {
    const { failures, unmeasured } = judge(floors, measured)
    for (const name of unmeasured) console.log(`not measured: ${name}`)
    for (const failure of failures) console.log(`below floor: ${failure}`)
    const count = Object.keys(floors).length - unmeasured.length
    console.log(
      `quality gate: ${count - failures.length} of ${count} measured floors held, ${unmeasured.length} not measured`,
    )
    if (failures.length > 0) process.exitCode = 1
  }
}
