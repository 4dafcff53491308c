import type { DeskArticle, DeskCite } from '../../src/model/desk.ts'
import { Said } from '../parts/cites.tsx'
import { useSpeech } from '../words.tsx'
import { anchorOf } from './correct.ts'
import { Fix } from './fix.tsx'
import { Row } from './rows.tsx'
import { Undo } from './undo.tsx'

/** The passage that is chosen or opened, where a note may be taken. */
export function Chosen({ cite }: { readonly cite: DeskCite | undefined }) {
  const { words, user } = useSpeech()
  if (!cite || user?.role === 'reader') return null
  return (
    <div className="chosen" data-fixable>
      <span className="tag">{words.fix.picked}</span> <Said text={cite.text.slice(0, 200)} />{' '}
      <FixNote key={`${cite.passage.article}-${cite.passage.start}`} cite={cite} />
    </div>
  )
}

/** Takes a note on a passage. */
function FixNote({ cite }: { readonly cite: DeskCite }) {
  const { words } = useSpeech()
  return (
    <Fix
      about={`${words.fix.note}: ${cite.text}`}
      acts={(_, fields) => {
        const text = String(fields.get('text') ?? '').trim()
        return text === '' ? undefined : { kind: 'note', passage: anchorOf(cite), text }
      }}
    >
      {() => (
        <Row does="note" label={words.fix.note}>
          <label className="wide">
            {words.fix.noteText}
            <textarea name="text" rows={3} maxLength={10_000} />
          </label>
        </Row>
      )}
    </Fix>
  )
}

/** The notes on an article's passages, under its text. */
export function Notes({ article }: { readonly article: DeskArticle }) {
  const { words } = useSpeech()
  if (article.notes.length === 0) return null
  return (
    <aside className="notes" aria-label={words.fix.notes}>
      <h2>{words.fix.notes}</h2>
      <ul>
        {article.notes.map((note) => (
          <li key={note.id}>
            <q>
              <bdi>{article.reading.slice(note.start, note.end).slice(0, 200)}</bdi>
            </q>
            <p className="by-hand">
              ✎ <bdi>{note.text}</bdi>
            </p>
            <span className="note">
              {note.by} · {note.at.slice(0, 10)}
            </span>{' '}
            <Undo entry={note.id} about={note.text} />
          </li>
        ))}
      </ul>
    </aside>
  )
}
