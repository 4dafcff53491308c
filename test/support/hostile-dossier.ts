import type { Dossier } from '../../src/model/relations.ts'
import { at, fixtureArticle } from './dossier.ts'

const made = { rule: 'test/made', confidence: null } as const

/** What a page must never run, set or follow. */
export const ATTACK = `"'><script>alert(1)</script><img src=x onerror=alert(2)></style><!-- [a](javascript:alert(3)) | \u202Ereversed \u001b[31mred`

/** A dossier whose title, text, outlet, URL, id and names all attack the page they are shown on. */
export function hostileDossier(): Dossier {
  const article = fixtureArticle({
    id: `x" onclick="alert(4)`,
    title: `Titel ${ATTACK}`,
    text: `Satz ${ATTACK} Ende.\n</script></article> noch ein Satz.`,
    outlet: { value: `Blatt ${ATTACK}`, basis: 'given', evidence: [], reason: '' },
    url: `javascript:alert(5)//${ATTACK}`,
    language: 'de" onload="alert(6)',
  })
  const passage = at(article, `Satz ${ATTACK} Ende.`)
  const empty = { sentences: [], tokens: [], mentions: [], entities: [], timeExpressions: [], figures: [] }
  const layers = { ...empty, quotations: [], events: [], statements: [] }
  return {
    articles: [{ article, layers }],
    threads: [{ id: 't', stories: ['s'], reason: ATTACK, ...made }],
    stories: [
      {
        story: { id: 's', articles: [article.id], thread: 't', label: passage, reason: ATTACK, ...made },
        copies: [],
        independentReports: 1,
        entities: [
          {
            id: 'e',
            kind: 'person',
            name: ATTACK,
            forms: [{ text: ATTACK, count: 1, articles: [article.id], counts: [1] }],
            roles: [{ text: ATTACK, evidence: [passage] }],
            members: [],
            mentions: [passage],
            folded: [ATTACK],
            ...made,
          },
        ],
        statements: [],
        timeline: [
          {
            id: 'ev',
            type: ATTACK,
            date: `2031-03-02${ATTACK}`,
            dateEvidence: [passage],
            status: 'happened',
            participants: [{ entity: ATTACK, role: 'agent' }],
            layer: 'news',
            label: passage,
            members: [],
            ...made,
          },
        ],
        figures: [],
        discrepancies: [],
        positions: [
          {
            id: 'p',
            actor: ATTACK,
            issue: { key: ATTACK, label: passage },
            stance: 'rejects',
            evidence: [passage],
            ...made,
          },
        ],
        coverage: { columns: [article.id], rows: [] },
        account: {
          shared: [{ passage, evidence: [passage], independent: 1, source: { kind: 'event', id: 'ev' } }],
          disputed: [],
          single: [],
        },
      },
    ],
  }
}
