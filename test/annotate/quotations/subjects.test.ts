import { describe, expect, it } from 'vitest'
import { annotateText } from '../../support/article.ts'

/** Who may speak, as one and as many: each stands in every frame below. */
const SUBJECTS: readonly (readonly [string, 'one' | 'many'])[] = [
  ['Einer der 13 beteiligten Helfer', 'one'],
  ['Eine der Frauen', 'one'],
  ['Einer seiner Anwälte', 'one'],
  ['Die Verteidiger Köstners', 'many'],
  ['Köstners Anwältin', 'one'],
  ['Der US-amerikanische Außenminister Ole Köstner', 'one'],
  ['Der SPD-nahe Verband', 'one'],
  ['Sowohl der Rat als auch die Ministerin', 'many'],
  ['Weder der Rat noch die Ministerin', 'many'],
  ['Polizei und Staatsanwaltschaft', 'many'],
  ['Vertraute der Familie', 'many'],
  ['Reisende', 'many'],
  ['Ein 34 Jahre alter Mann', 'one'],
  ['Oberst Franz Köstner vom Landesamt', 'one'],
  ['Der „Arbeitskreis Verwaltung“', 'one'],
]

/** Frames with `S` for who speaks; the verb as one does it, and as many. */
const FRAMES: readonly (readonly [string, string, string])[] = [
  ['S V, es brenne.', 'sagte', 'sagten'],
  ['Am Montag V s, dass die Brücke gesperrt wird.', 'betonte', 'betonten'],
  ['Am Montag V s erklärt, dass die Brücke gesperrt wird.', 'hatte', 'hatten'],
  ['„Die Brücke wird gesperrt“, V s am Montag.', 'sagte', 'sagten'],
  ['S V den Plan.', 'kritisierte', 'kritisierten'],
  ['Wie s V, wird die Brücke gesperrt.', 'mitteilte', 'mitteilten'],
]

async function speakersIn(text: string): Promise<readonly string[]> {
  const { layers } = await annotateText(text, {}, ['quotations'])
  return layers.quotations.map(({ speaker }) => speaker.map(({ start, end }) => text.slice(start, end)).join(' … '))
}

describe('subjects of many forms', () => {
  it.each(SUBJECTS)('%s speaks in every frame', async (subject, number) => {
    // "Sowohl" and "Weder" are left out of who speaks.
    const bare = subject.replace(/^(?:Sowohl|Weder) /u, '')
    const inside = /^(?:D|Ein|Sow|Wed)/u.test(subject) ? subject[0]!.toLowerCase() + subject.slice(1) : subject
    for (const [frame, one, many] of FRAMES) {
      const text = frame
        .replace(/\bV\b/u, number === 'one' ? one : many)
        .replace(/^S\b/u, subject)
        .replace(/\bs\b/u, inside)
      const speakers = await speakersIn(text)
      expect(speakers.length, `no quotation in "${text}"`).toBeGreaterThan(0)
      expect(
        speakers.every((speaker) => bare.toLowerCase().endsWith(speaker.toLowerCase())),
        `${speakers} in "${text}"`,
      ).toBe(true)
    }
  })

  it.each([
    ['Die Anwältin Köstners bestritt gegenüber der Zeitung eine solche Mitgliedschaft.', 'Die Anwältin Köstners'],
    ['Von der Lemm erklärte, dass es brenne.', 'Von der Lemm'],
    ['Im Exil lebende Gegner erklärten, dass es brenne.', 'Im Exil lebende Gegner'],
    ['Die Rothemden kritisierten den Plan.', 'Die Rothemden'],
    ['Der Rat wies die Pläne zurück und nannte sie „absurd“.', 'Der Rat'],
    ['Es war der erste Streit und die Anwohner fürchten, dass weitere folgen.', 'die Anwohner'],
    ['Berg sagte, ohne Namen zu nennen, dass die Brücke alt sei.', 'Berg'],
    ['Der Verband kündigte an, sollte der Plan scheitern, zu klagen.', 'Der Verband'],
    ['Unter Berufung auf nicht weiter bezeichnete Quellen gab die Zeitung an, der Plan sei geheim.', 'die Zeitung'],
  ])('%s', async (text, speaker) => {
    expect(await speakersIn(text)).toContain(speaker)
  })
})
