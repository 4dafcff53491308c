import { describe, expect, it } from 'vitest'
import { buildView } from '../../src/dossier/build-view.ts'
import type { Dossier } from '../../src/model/relations.ts'
import { bridgeDossier } from '../support/dossier.ts'

const speakersOf = (dossier: Dossier) => buildView(dossier).stories[0]!.speech

describe('who said what', () => {
  it('begins each statement with a wording of the speaker it stands under', () => {
    const named = speakersOf(bridgeDossier).filter(({ id }) => id !== undefined)
    expect(named.length).toBeGreaterThan(0)
    for (const { said } of named)
      for (const { wordings } of said) {
        expect(wordings[0]!.otherSpeaker).toBeUndefined()
        expect(wordings[0]!.isUnattributed).toBeUndefined()
      }
  })

  it('names whoever a source has say it instead', () => {
    const [relations] = bridgeDossier.stories
    const statement = relations!.statements.find(({ speaker, members }) => speaker !== undefined && members.length > 2)!
    const other = relations!.entities.find(({ id, kind }) => id !== statement.speaker && kind === 'person')!
    const last = statement.members.find(({ speaker }) => speaker === undefined)!
    const members = statement.members.map((member) => (member === last ? { ...member, speaker: other.id } : member))
    const statements = relations!.statements.map((one) => (one === statement ? { ...one, members } : one))
    const speech = speakersOf({ ...bridgeDossier, stories: [{ ...relations!, statements }] })
    const said = speech.flatMap((speaker) => speaker.said).find(({ id }) => id === statement.id)!
    expect(said.wordings.map(({ otherSpeaker }) => otherSpeaker)).toContain(other.name)
    expect(said.wordings.at(-1)!.otherSpeaker).toBe(other.name)
  })
})
