import type { DeskPerson } from '../../src/model/desk.ts'
import { useSpeech } from '../words.tsx'
import { entityOf } from './correct.ts'
import { Fix } from './fix.tsx'
import { Join, Part, partedOf, Row } from './rows.tsx'

/** Renames someone or something, joins it with another, parts spellings from it, or says that it is no name. */
export function FixPerson({ person, people }: { readonly person: DeskPerson; readonly people: readonly DeskPerson[] }) {
  const { words } = useSpeech()
  const forms = [person.name, ...person.spellings.map(({ text }) => text)]
  return (
    <Fix
      about={person.name}
      acts={(what, fields) => {
        const entity = entityOf(person, fields.get('everywhere') !== null)
        if (what === 'stop') return { kind: 'stop-entity', entity }
        if (what === 'rename') {
          const name = String(fields.get('name') ?? '').trim()
          return name === '' || name === person.name ? undefined : { kind: 'rename-entity', entity, name }
        }
        if (what === 'merge') {
          const other = people.find(({ id }) => id === fields.get('with'))
          const same = other && entityOf(other, fields.get('everywhere') !== null)
          return same && { kind: 'merge-entities', entities: [entity, same] }
        }
        const out = partedOf(fields, forms, (form) => form)
        return out && { kind: 'split-entity', entity: entityOf(person), forms: out, articles: [] }
      }}
    >
      {() => (
        <>
          <Row does="rename" label={words.fix.rename}>
            <label>
              {words.fix.name}
              <input name="name" defaultValue={person.name} maxLength={300} />
            </label>
          </Row>
          <Join
            label={words.fix.sameAs}
            options={people.filter(({ id }) => id !== person.id).map(({ id, name }) => [id, name])}
          />
          <Part label={words.fix.someoneElse} options={forms.map((form) => [form, form])} />
          <div className="fix-row">
            <button type="submit" value="stop">
              {words.fix.noName}
            </button>
            <label className="tick">
              <input type="checkbox" name="everywhere" /> {words.fix.everywhere}
            </label>
          </div>
        </>
      )}
    </Fix>
  )
}
