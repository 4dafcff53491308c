import { type DragEvent, type FormEvent, useState } from 'react'
import type { DeskJob, DeskWrites } from '../../src/model/desk-api.ts'
import { addArticles } from '../api.ts'
import { failureOf } from '../parts/failure.ts'
import { Link } from '../route.tsx'
import { useSpeech } from '../words.tsx'

type Work = DeskWrites['/articles']['body']
type DeskFile = NonNullable<Work['files']>[number]

/** A file as the desk takes it: whatever its format and encoding, the server reads it as the command line would. */
async function given(file: File): Promise<DeskFile> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })
  return { name: file.name, base64: url.slice(url.indexOf(',') + 1) }
}

/** Articles in: by paste, by file, by address; how far it is, and where each went. */
export function Add() {
  const { words, names } = useSpeech()
  const [job, setJob] = useState<DeskJob>()
  const [failure, setFailure] = useState<string>()
  const [isOver, setOver] = useState(false)
  const start = (work: Promise<Work> | Work) => {
    setFailure(undefined)
    Promise.resolve(work)
      .then((ready) => addArticles(ready, setJob))
      .catch((error: unknown) => setFailure(failureOf(error, words)))
  }
  const files = (list: FileList | null) => {
    if (list && list.length > 0) start(Promise.all([...list].map(given)).then((ready) => ({ files: ready })))
  }
  const paste = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = Object.fromEntries([...form].filter(([, value]) => String(value).trim() !== ''))
    start({
      articles: [
        {
          id:
            String(given.title ?? given.text ?? '')
              .slice(0, 60)
              .trim() || 'text',
          ...given,
        },
      ],
    })
  }
  const urls = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const lines = String(new FormData(event.currentTarget).get('urls') ?? '').split(/\s+/)
    start({ urls: lines.filter((line) => line !== '') })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    files(event.dataTransfer.files)
  }
  return (
    <section className="add">
      <h1>{words.add}</h1>
      <Progress job={job} failure={failure} />
      <div className="ways">
        <form onSubmit={paste}>
          <h2>{words.paste}</h2>
          <label>
            {words.pasteText}
            <textarea name="text" rows={9} required />
          </label>
          <label>
            {words.title}
            <input name="title" />
          </label>
          <div className="pair">
            <label>
              {names?.outlet}
              <input name="outlet" />
            </label>
            <label>
              {words.date}
              <input name="date" type="date" />
            </label>
          </div>
          <button type="submit">{words.store}</button>
        </form>
        <div>
          <h2>{words.files}</h2>
          <label
            className={isOver ? 'drop over' : 'drop'}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(true)
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <span className="choose">{words.choose}</span>
            <span>{words.drop}</span>
            <input
              className="unseen"
              type="file"
              multiple
              accept=".txt,.md,.html,.htm,.xhtml,.xml,.rss,.json,.jsonl,.ndjson,.docx,.pdf,.eml,.srt,.vtt,.warc,.gz"
              onChange={(event) => files(event.target.files)}
            />
          </label>
          <form onSubmit={urls}>
            <h2>{words.addresses}</h2>
            <label>
              {words.urls}
              <textarea name="urls" rows={4} required placeholder="https://…" />
            </label>
            <button type="submit">{words.store}</button>
          </form>
        </div>
      </div>
    </section>
  )
}

function Progress({ job, failure }: { readonly job: DeskJob | undefined; readonly failure: string | undefined }) {
  const { words } = useSpeech()
  return (
    <div aria-live="polite">
      {failure !== undefined && <p className="failure">{failure}</p>}
      {job && (
        <>
          <p role="status">
            {words.steps[job.step]} {job.state === 'running' && <progress aria-label={words.steps[job.step]} />}{' '}
            {job.done}
          </p>
          <ul className="results">
            {job.results.map(({ id, outcome, story }) => (
              <li key={id}>
                {story === undefined ? id : <Link href={`/story/${encodeURIComponent(story)}`}>{id}</Link>}{' '}
                <span className="tag">{words.outcomes[outcome as keyof typeof words.outcomes]}</span>
              </li>
            ))}
            {job.errors.map(({ input, message }) => (
              <li key={`${input}${message}`} className="failure">
                {words.failed}: {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
