import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { corporaFolder } from '../../../bench/corpora.ts'
import { score as scoreFigures } from '../../../bench/quality/figures/score.ts'
import { loadKrauts, parseTimeml, realign } from '../../../bench/quality/time-expressions/krauts.ts'
import { loadOwnGold } from '../../../bench/quality/time-expressions/own-gold.ts'
import { score } from '../../../bench/quality/time-expressions/score.ts'

const corpora = corporaFolder()
const hasPython = spawnSync('python3', ['--version']).status === 0

describe('scorer of time expressions', () => {
  it('gives 100 for gold against gold', async () => {
    const documents = (await loadOwnGold()).map(({ text, gold }) => ({ text, gold, system: gold }))
    expect(score(documents)).toMatchObject({ strict: 100, relaxed: 100, type: 100, value: 100 })
  })

  it('gives less for a wrong system, each figure for its own fault', () => {
    const text = 'am Mittwoch um acht'
    const gold = [{ start: 3, end: 11, type: 'DATE', value: '2023-06-14' }]
    const of = (system: typeof gold) => score([{ text, gold, system }])
    expect(of([{ ...gold[0]!, start: 0 }])).toMatchObject({ strict: 0, relaxed: 100, value: 100 })
    expect(of([{ ...gold[0]!, value: '2023-06-21' }])).toMatchObject({ strict: 100, value: 0 })
    expect(of([{ ...gold[0]!, type: 'TIME' }])).toMatchObject({ type: 0, value: 100 })
    expect(of([])).toMatchObject({ strict: 0, relaxed: 0 })
    expect(of([...gold, { start: 12, end: 19, type: 'TIME', value: 'X' }]).strict).toBeCloseTo(66.7, 1)
  })

  it('reads TimeML and realigns other spacing', () => {
    const read = parseTimeml(
      '<TimeML><DCT><TIMEX3 tid="t0" value="2023-06-15">x</TIMEX3></DCT><TEXT>am <TIMEX3 type="DATE" value="2023-06-14">Mittwoch</TIMEX3> &amp; so</TEXT></TimeML>',
    )
    expect(read).toEqual({
      text: 'am Mittwoch & so',
      times: [{ start: 3, end: 11, type: 'DATE', value: '2023-06-14' }],
      date: '2023-06-15',
    })
    expect(realign(read!.times, read!.text, '  am   Mittwoch')[0]).toMatchObject({ start: 7, end: 15 })
  })

  it.skipIf(corpora === undefined || !hasPython)('agrees with the reference script', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'krauts-'))
    try {
      for (const part of ['Dolomiten-42', 'Dolomiten-100']) {
        const documents = (await loadKrauts(join(corpora!, 'timex', part)))!
        const file = join(folder, 'system.jsonl')
        writeFileSync(
          file,
          documents.map(({ id, heideltime }) => JSON.stringify({ id, timeExpressions: heideltime })).join('\n'),
        )
        const output = spawnSync('python3', [join(corpora!, 'score/timex.py'), join(corpora!, 'timex', part), file], {
          encoding: 'utf8',
        }).stdout
        const line = output.split('\n').find((one) => one.startsWith('synopse'))!
        const reference = JSON.parse(line.slice(line.indexOf('{')).replaceAll("'", '"'))
        const own = score(documents.map(({ text, gold, heideltime }) => ({ text, gold, system: heideltime })))
        for (const key of ['strict', 'relaxed', 'type', 'value'] as const)
          expect(Math.abs(own[key] - reference[key]), `${part} ${key}`).toBeLessThanOrEqual(0.1)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('scorer of figures', () => {
  const gold = [{ start: 0, end: 7, kind: 'money', low: 1, high: 1, unit: 'EUR', modifier: 'exact' }]
  it('gives 100 for gold against gold and less for a wrong one', () => {
    expect(scoreFigures([{ text: '', gold, system: gold }])).toEqual({
      strict: 100,
      relaxed: 100,
      value: 100,
      modifier: 100,
    })
    const wrong = [{ ...gold[0]!, low: 2, high: 2 }]
    expect(scoreFigures([{ text: '', gold, system: wrong }])).toMatchObject({ strict: 100, value: 0, modifier: 0 })
  })
})
