import { createHash } from 'node:crypto'
import type { Article, Block, Passage, Sourced } from '../../src/model/article.ts'
import {
  type Entity,
  type Figure,
  type Layers,
  type Mention,
  type NewsEvent,
  NO_LAYERS,
  type Quotation,
  type Statement,
  type TimeExpression,
} from '../../src/model/layers.ts'
import type { AnnotatedArticle, Dossier, StoryEntity } from '../../src/model/relations.ts'

const made = { rule: 'test/made', confidence: null } as const

interface Text {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly outlet?: Sourced<string>
  readonly date?: Sourced<string>
  readonly agency?: Sourced<string>
  readonly url?: string
  readonly language?: string
}

/** An article with a block for its title and each non-empty line. */
export function fixtureArticle(given: Text): Article {
  const reading = given.title === undefined ? given.text : `${given.title}\n\n${given.text}`
  const blocks: Block[] = []
  let start = 0
  for (const line of reading.split('\n')) {
    if (line.trim() !== '')
      blocks.push({ start, end: start + line.length, role: blocks.length === 0 ? 'headline' : 'body', ...made })
    start += line.length + 1
  }
  return {
    id: given.id,
    text: given.text,
    ...(given.title !== undefined && { title: given.title }),
    reading,
    textStart: reading.length - given.text.length,
    hash: createHash('sha256').update(reading).digest('hex'),
    language: given.language ?? 'de',
    ...(given.date && { date: given.date }),
    ...(given.outlet && { outlet: given.outlet }),
    ...(given.agency && { agency: given.agency }),
    ...(given.url !== undefined && { url: given.url }),
    authors: given.id === 'a1' ? ['Jorid Saal'] : [],
    blocks,
    diagnostics: [],
  }
}

const given = (value: string): Sourced<string> => ({ value, basis: 'given', evidence: [], reason: '' })

const one = fixtureArticle({
  id: 'a1',
  title: 'Tamm und Gollwitz sprechen über die Ossener Brücke',
  text: `Marnbach – Bürgermeisterin Ilse Tamm hat am Dienstag mit Verkehrsminister Rupert Gollwitz telefoniert.
Das Gespräch habe eineinhalb Stunden gedauert, teilte ihr Büro mit.
„Wir brauchen die Brücke, und zwar vor dem Winter“, sagte Tamm auf einer Pressekonferenz zu den Anwohnern.
Gollwitz lehnte einen Neubau ab. Die Kosten bezifferte er auf 3,8 Millionen Euro.
Bei dem Einsturz am 2. März waren 14 Menschen verletzt worden.`,
  outlet: given('Nordkurier'),
  date: given('2031-03-12'),
  url: 'https://nordkurier.example/bruecke?a=1&b=2',
})
const two = fixtureArticle({
  id: 'a2',
  text: `Streit um Ossener Brücke geht weiter
Die Bürgermeisterin von Marnbach, Ilse Tamm, telefonierte am Dienstag etwa 90 Minuten lang mit Minister Gollwitz.
„Wir brauchen diese Brücke noch vor dem Winter“, erklärte Tamm.
Gollwitz nannte Kosten von 4,1 Millionen Euro und schloss einen Neubau aus.
Nach Angaben der Feuerwehr wurden beim Einsturz 17 Menschen verletzt.
Das nächste Treffen ist für den 20. März geplant. (nda)`,
  outlet: { value: 'Tagespost Ossen', basis: 'sister', evidence: [], reason: 'a sister text names it' },
  date: {
    value: '2031-03-12',
    basis: 'text',
    evidence: [],
    reason: '„am Dienstag“ and the planned meeting leave one day',
  },
})
const three = fixtureArticle({
  id: 'a3',
  text: `Gollwitz will keinen Neubau
Verkehrsminister Rupert Gollwitz lehnt einen Neubau der Ossener Brücke ab.
Er habe am Mittwoch mit der Bürgermeisterin Ilse Tam telefoniert, hieß es.
„Ein Neubau kommt für uns nicht infrage“, so Gollwitz.`,
})

/** The passage of `article` (reading offsets) whose text is `text`; throws where the fixture is wrong. */
export function at(article: Article, text: string): Passage {
  const start = article.reading.indexOf(text)
  if (start < 0) throw new Error(`fixture: "${text}" is not in ${article.id}`)
  return { article: article.id, start, end: start + text.length }
}

const withEvidence = (article: Article, field: 'outlet' | 'date', text: string): Article => ({
  ...article,
  [field]: { ...article[field]!, evidence: [at(article, text)] },
})
const a1 = one
const a2: Article = {
  ...withEvidence(withEvidence(two, 'date', 'am Dienstag'), 'outlet', 'Ossener Brücke'),
  agency: { value: 'NDA', basis: 'text', evidence: [at(two, '(nda)')], reason: 'agency mark at the end' },
}
const a3 = three

function mention(article: Article, text: string, kind: Mention['kind'], role?: string): Mention {
  const { start, end } = at(article, text)
  return { start, end, kind, form: 'name', ...(role !== undefined && { role: at(article, role) }), ...made }
}
function entity(id: string, kind: Entity['kind'], name: string, mentions: readonly number[]): Entity {
  return { id, kind, name, forms: [{ text: name, count: mentions.length }], mentions, roles: [], ...made }
}
function quote(
  article: Article,
  content: string,
  parts: {
    speaker?: string
    cue?: string
    addressee?: string
    venue?: string
    entity?: string
    type?: Quotation['type']
  },
): Quotation {
  const spans = (text: string | undefined) => (text === undefined ? [] : [at(article, text)])
  return {
    type: parts.type ?? 'direct',
    medium: 'speech',
    content: [at(article, content)],
    cue: spans(parts.cue),
    speaker: spans(parts.speaker),
    addressee: spans(parts.addressee),
    frame: [],
    venue: spans(parts.venue),
    ...(parts.entity !== undefined && { speakerEntity: parts.entity }),
    ...made,
  }
}
function statement(article: Article, text: string, sentence: number, quotation?: number): Statement {
  return {
    spans: [at(article, text)],
    source: quotation === undefined ? 'asserted' : 'attributed',
    ...(quotation !== undefined && { quotation }),
    sentence,
    polarity: 'positive',
    modality: 'fact',
    ...made,
  }
}
function figure(
  article: Article,
  text: string,
  kind: Figure['kind'],
  value: number,
  unit: string,
  counted?: string,
): Figure {
  const { start, end } = at(article, text)
  return {
    start,
    end,
    kind,
    low: value,
    high: value,
    unit,
    modifier: text.startsWith('etwa') ? 'about' : 'exact',
    ...(counted !== undefined && { counted: at(article, counted) }),
    ...made,
  }
}
function event(article: Article, trigger: string, type: string, sentence: number): NewsEvent {
  const { start, end } = at(article, trigger)
  return { start, end, type, participants: [], status: 'happened', sentence, ...made }
}
function sentences(article: Article): Layers['sentences'] {
  return article.blocks.map((block, index) => ({ start: block.start, end: block.end, block: index }))
}

const { start, end } = at(a1, 'am Dienstag')
const tuesday: TimeExpression = {
  start,
  end,
  type: 'DATE',
  value: '2031-03-11',
  said: 'XXXX-WXX-2',
  anchor: 'publication',
  ...made,
}
const l1: Layers = {
  ...NO_LAYERS,
  sentences: sentences(a1),
  mentions: [
    mention(a1, 'Ilse Tamm', 'person', 'Bürgermeisterin'),
    mention(a1, 'Rupert Gollwitz', 'person', 'Verkehrsminister'),
    mention(a1, 'Marnbach', 'place'),
  ],
  entities: [
    entity('e1', 'person', 'Ilse Tamm', [0]),
    entity('e2', 'person', 'Rupert Gollwitz', [1]),
    entity('e3', 'place', 'Marnbach', [2]),
  ],
  timeExpressions: [tuesday],
  figures: [
    figure(a1, 'eineinhalb Stunden', 'duration', 90, 'min'),
    figure(a1, '3,8 Millionen Euro', 'money', 3_800_000, 'EUR', 'Kosten'),
    figure(a1, '14 Menschen', 'count', 14, 'person', 'Menschen'),
  ],
  quotations: [
    quote(a1, '„Wir brauchen die Brücke, und zwar vor dem Winter“', {
      speaker: 'Tamm auf',
      cue: 'sagte',
      addressee: 'den Anwohnern',
      venue: 'auf einer Pressekonferenz',
      entity: 'e1',
    }),
    quote(a1, 'einen Neubau ab', { speaker: 'Gollwitz lehnte', cue: 'lehnte', type: 'reported', entity: 'e2' }),
  ],
  events: [event(a1, 'telefoniert', 'call', 1)],
  statements: [
    statement(a1, '„Wir brauchen die Brücke, und zwar vor dem Winter“', 3, 0),
    statement(a1, 'Gollwitz lehnte einen Neubau ab.', 4, 1),
    statement(a1, 'Das Gespräch habe eineinhalb Stunden gedauert, teilte ihr Büro mit.', 2),
  ],
}
const l2: Layers = {
  ...NO_LAYERS,
  sentences: sentences(a2),
  mentions: [mention(a2, 'Ilse Tamm', 'person'), mention(a2, 'Gollwitz', 'person', 'Minister')],
  entities: [entity('e1', 'person', 'Ilse Tamm', [0]), entity('e2', 'person', 'Gollwitz', [1])],
  figures: [
    figure(a2, 'etwa 90 Minuten', 'duration', 90, 'min'),
    figure(a2, '4,1 Millionen Euro', 'money', 4_100_000, 'EUR', 'Kosten'),
    figure(a2, '17 Menschen', 'count', 17, 'person', 'Menschen'),
  ],
  quotations: [
    quote(a2, '„Wir brauchen diese Brücke noch vor dem Winter“', { speaker: 'Tamm.', cue: 'erklärte', entity: 'e1' }),
  ],
  events: [event(a2, 'telefonierte', 'call', 1), { ...event(a2, 'Treffen', 'meeting', 5), status: 'planned' }],
  statements: [
    statement(a2, '„Wir brauchen diese Brücke noch vor dem Winter“', 2, 0),
    statement(a2, 'schloss einen Neubau aus', 3),
    statement(a2, 'Das nächste Treffen ist für den 20. März geplant.', 5),
  ],
}
const l3: Layers = {
  ...NO_LAYERS,
  sentences: sentences(a3),
  mentions: [
    mention(a3, 'Rupert Gollwitz', 'person', 'Verkehrsminister'),
    mention(a3, 'Ilse Tam', 'person', 'Bürgermeisterin'),
  ],
  entities: [entity('e1', 'person', 'Rupert Gollwitz', [0]), entity('e2', 'person', 'Ilse Tam', [1])],
  quotations: [
    quote(a3, '„Ein Neubau kommt für uns nicht infrage“', { speaker: 'so Gollwitz', cue: 'so', entity: 'e1' }),
  ],
  events: [event(a3, 'telefoniert', 'call', 2)],
  statements: [
    statement(a3, 'Verkehrsminister Rupert Gollwitz lehnt einen Neubau der Ossener Brücke ab.', 1),
    statement(a3, '„Ein Neubau kommt für uns nicht infrage“', 3, 0),
  ],
}

const tamm: StoryEntity = {
  id: 'p1',
  kind: 'person',
  name: 'Ilse Tamm',
  forms: [
    { text: 'Ilse Tamm', count: 2, articles: ['a1', 'a2'], counts: [1, 1] },
    { text: 'Ilse Tam', count: 1, articles: ['a3'], counts: [1] },
  ],
  roles: [{ text: 'Bürgermeisterin', evidence: [at(a1, 'Bürgermeisterin'), at(a3, 'Bürgermeisterin')] }],
  members: [
    { article: 'a1', entity: 'e1' },
    { article: 'a2', entity: 'e1' },
    { article: 'a3', entity: 'e2' },
  ],
  mentions: [at(a1, 'Ilse Tamm'), at(a2, 'Ilse Tamm'), at(a3, 'Ilse Tam')],
  folded: ['same surname, edit 1'],
  ...made,
}
const gollwitz: StoryEntity = {
  ...tamm,
  id: 'p2',
  name: 'Rupert Gollwitz',
  forms: [
    { text: 'Rupert Gollwitz', count: 2, articles: ['a1', 'a3'], counts: [1, 1] },
    { text: 'Gollwitz', count: 1, articles: ['a2'], counts: [1] },
  ],
  roles: [{ text: 'Verkehrsminister', evidence: [at(a1, 'Verkehrsminister'), at(a3, 'Verkehrsminister')] }],
  members: [
    { article: 'a1', entity: 'e2' },
    { article: 'a2', entity: 'e2' },
    { article: 'a3', entity: 'e1' },
  ],
  mentions: [at(a1, 'Rupert Gollwitz'), at(a2, 'Gollwitz'), at(a3, 'Rupert Gollwitz')],
  folded: [],
}
const marnbach: StoryEntity = {
  ...tamm,
  id: 'p3',
  kind: 'place',
  name: 'Marnbach',
  forms: [{ text: 'Marnbach', count: 2, articles: ['a1', 'a2'], counts: [1, 1] }],
  roles: [],
  members: [{ article: 'a1', entity: 'e3' }],
  mentions: [at(a1, 'Marnbach'), at(a2, 'Marnbach')],
  folded: [],
}

const winter = [
  at(a1, '„Wir brauchen die Brücke, und zwar vor dem Winter“'),
  at(a2, '„Wir brauchen diese Brücke noch vor dem Winter“'),
] as const
const refusal = [
  at(a1, 'Gollwitz lehnte einen Neubau ab.'),
  at(a2, 'schloss einen Neubau aus'),
  at(a3, '„Ein Neubau kommt für uns nicht infrage“'),
] as const
const call = [
  at(a1, 'Bürgermeisterin Ilse Tamm hat am Dienstag mit Verkehrsminister Rupert Gollwitz telefoniert.'),
  at(a2, 'telefonierte am Dienstag etwa 90 Minuten lang mit Minister Gollwitz.'),
  at(a3, 'Er habe am Mittwoch mit der Bürgermeisterin Ilse Tam telefoniert, hieß es.'),
] as const
const planned = at(a2, 'Das nächste Treffen ist für den 20. März geplant.')

/** An invented story of three articles with every relation filled. */
export const bridgeDossier: Dossier = {
  articles: [
    { article: a1, layers: l1 },
    { article: a2, layers: l2 },
    { article: a3, layers: l3 },
  ],
  threads: [{ id: 't1', stories: ['s1'], reason: 'one story', ...made }],
  stories: [
    {
      story: {
        id: 's1',
        articles: ['a1', 'a2', 'a3'],
        thread: 't1',
        label: at(a1, 'Tamm und Gollwitz sprechen über die Ossener Brücke'),
        from: '2031-03-11',
        to: '2031-03-12',
        reason: 'shared names: Ilse Tamm, Rupert Gollwitz',
        ...made,
      },
      copies: [
        {
          id: 'c1',
          articles: ['a2', 'a3'],
          origin: 'a2',
          originReason: 'agency-line',
          agency: 'NDA',
          members: [
            {
              article: 'a3',
              share: 0.72,
              shared: [{ origin: at(a2, 'Neubau'), copy: at(a3, 'Neubau') }],
              added: [at(a3, 'hieß es')],
              omitted: [planned],
            },
          ],
          ...made,
        },
      ],
      independentReports: 2,
      entities: [tamm, gollwitz, marnbach],
      statements: [
        {
          id: 'st1',
          members: [
            { article: 'a1', index: 0, passages: [winter[0]], speaker: 'p1' },
            { article: 'a2', index: 0, passages: [winter[1]], speaker: 'p1' },
          ],
          speaker: 'p1',
          differences: [
            { aspect: 'wording', note: 'und zwar / noch', evidence: [at(a1, 'und zwar'), at(a2, 'noch vor')] },
          ],
          ...made,
        },
        {
          id: 'st2',
          members: [
            { article: 'a1', index: 1, passages: [refusal[0]], speaker: 'p2' },
            { article: 'a2', index: 1, passages: [refusal[1]] },
            { article: 'a3', index: 1, passages: [refusal[2]], speaker: 'p2' },
          ],
          speaker: 'p2',
          differences: [{ aspect: 'form', note: 'direct / reported', evidence: [refusal[0], refusal[2]] }],
          ...made,
        },
        { id: 'st3', members: [{ article: 'a2', index: 2, passages: [planned] }], differences: [], ...made },
      ],
      timeline: [
        {
          id: 'ev1',
          type: 'attack',
          date: '2031-03-02',
          dateEvidence: [at(a1, 'am 2. März')],
          status: 'happened',
          participants: [],
          layer: 'background',
          label: at(a1, 'Bei dem Einsturz am 2. März waren 14 Menschen verletzt worden.'),
          members: [
            {
              article: 'a1',
              index: 0,
              passage: at(a1, 'Bei dem Einsturz am 2. März waren 14 Menschen verletzt worden.'),
            },
          ],
          ...made,
        },
        {
          id: 'ev2',
          type: 'call',
          date: '2031-03-11',
          dateEvidence: [at(a1, 'am Dienstag'), at(a2, 'am Dienstag')],
          status: 'happened',
          participants: [
            { entity: 'p1', role: 'agent' },
            { entity: 'p2', role: 'counterpart' },
          ],
          layer: 'news',
          label: call[0],
          members: [
            { article: 'a1', index: 0, passage: call[0] },
            { article: 'a2', index: 0, passage: call[1] },
            { article: 'a3', index: 0, passage: call[2] },
          ],
          ...made,
        },
        {
          id: 'ev3',
          type: 'meeting',
          date: '2031-03-20',
          dateEvidence: [at(a2, '20. März')],
          status: 'planned',
          participants: [],
          place: 'p3',
          layer: 'news',
          label: planned,
          members: [{ article: 'a2', index: 1, passage: planned }],
          ...made,
        },
      ],
      figures: [
        {
          id: 'f1',
          kind: 'duration',
          unit: 'min',
          label: at(a1, 'Das Gespräch'),
          members: [
            {
              article: 'a1',
              index: 0,
              passage: at(a1, 'eineinhalb Stunden'),
              sentence: at(a1, 'Das Gespräch habe eineinhalb Stunden gedauert, teilte ihr Büro mit.'),
              low: 90,
              high: 90,
              modifier: 'exact',
            },
            {
              article: 'a2',
              index: 0,
              passage: at(a2, 'etwa 90 Minuten'),
              sentence: call[1],
              low: 90,
              high: 90,
              modifier: 'about',
            },
          ],
          agree: true,
          ...made,
        },
        {
          id: 'f2',
          kind: 'money',
          unit: 'EUR',
          label: at(a1, 'Kosten'),
          members: [
            {
              article: 'a1',
              index: 1,
              passage: at(a1, '3,8 Millionen Euro'),
              sentence: at(a1, 'Die Kosten bezifferte er auf 3,8 Millionen Euro.'),
              low: 3_800_000,
              high: 3_800_000,
              modifier: 'exact',
            },
            {
              article: 'a2',
              index: 1,
              passage: at(a2, '4,1 Millionen Euro'),
              sentence: at(a2, 'Gollwitz nannte Kosten von 4,1 Millionen Euro und schloss einen Neubau aus.'),
              low: 4_100_000,
              high: 4_100_000,
              modifier: 'exact',
            },
          ],
          agree: false,
          ...made,
        },
      ],
      discrepancies: [
        {
          id: 'd1',
          type: 'figure',
          kind: 'conflict',
          severity: 'high',
          about: at(a1, 'Kosten'),
          sides: [
            { value: '3,8 Millionen Euro', evidence: [at(a1, '3,8 Millionen Euro')] },
            { value: '4,1 Millionen Euro', evidence: [at(a2, '4,1 Millionen Euro')] },
          ],
          reason: 'different values for the same quantity',
          ...made,
        },
        {
          id: 'd2',
          type: 'time',
          kind: 'slip',
          severity: 'medium',
          about: at(a1, 'telefoniert'),
          sides: [
            { value: '2031-03-11', evidence: [at(a1, 'am Dienstag'), at(a2, 'am Dienstag')] },
            { value: '2031-03-12', evidence: [at(a3, 'am Mittwoch')] },
          ],
          reason: 'different days for the same event',
          ...made,
        },
      ],
      positions: [
        {
          id: 'po1',
          actor: 'p1',
          issue: { key: 'neubau', label: at(a1, 'einen Neubau') },
          stance: 'demands',
          date: '2031-03-11',
          evidence: [winter[0], winter[1]],
          ...made,
        },
        {
          id: 'po2',
          actor: 'p2',
          issue: { key: 'neubau', label: at(a1, 'einen Neubau') },
          stance: 'rejects',
          evidence: [...refusal],
          ...made,
        },
      ],
      coverage: {
        columns: ['a1', 'a2', 'a3'],
        rows: [
          { kind: 'statement', item: 'st1', label: winter[0], cells: [...winter], independent: 2 },
          { kind: 'statement', item: 'st2', label: refusal[0], cells: [...refusal], independent: 2 },
          { kind: 'event', item: 'ev2', label: call[0], cells: [...call], independent: 2 },
          { kind: 'statement', item: 'st3', label: planned, cells: [planned], independent: 1 },
        ],
      },
      account: {
        shared: [
          { passage: call[0], evidence: [...call], independent: 2, source: { kind: 'event', id: 'ev2' } },
          { passage: refusal[0], evidence: [...refusal], independent: 2, source: { kind: 'statement', id: 'st2' } },
        ],
        disputed: [
          {
            passage: at(a1, '3,8 Millionen Euro'),
            evidence: [at(a1, '3,8 Millionen Euro'), at(a2, '4,1 Millionen Euro')],
            independent: 2,
            source: { kind: 'discrepancy', id: 'd1' },
          },
        ],
        single: [{ passage: planned, evidence: [planned], independent: 1, source: { kind: 'statement', id: 'st3' } }],
      },
    },
  ],
}

/** The annotated articles of {@link bridgeDossier}. */
export const bridgeArticles: readonly AnnotatedArticle[] = bridgeDossier.articles
