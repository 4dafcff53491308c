import { describe, expect, it } from 'vitest'
import { resultsPage } from '../../bench/results-page.ts'

const run = { date: '2026-01-02', node: '24.0.0', version: '0.1.0' }

describe('the results page', () => {
  it('sets figures beside those of rivals', () => {
    const page = resultsPage({
      ...run,
      quality: [
        {
          task: 'times',
          corpus: 'dev',
          measured: true,
          figures: { strict: 81.25 },
          rivals: { Other: { strict: 79.4 } },
        },
      ],
      speed: [{ name: 'start', value: 0.1234, unit: 's', target: '< 1 s' }],
    })
    expect(page).toContain('| strict | 81.3 | 79.4 |')
    expect(page).toContain('| start | 0.12 s | < 1 s |')
  })

  it('says "not measured" where a corpus is missing', () => {
    const page = resultsPage({
      ...run,
      quality: [{ task: 'times', corpus: 'dev', measured: false, figures: {} }],
      speed: [],
    })
    expect(page).toContain('not measured')
    expect(page).not.toContain('| figure |')
  })
})
