import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { CorrectionAct } from '../../src/model/corrections.ts'
import { failureOf } from '../parts/failure.ts'
import { useSpeech } from '../words.tsx'
import { correct } from './correct.ts'

/** What a button of the panel does, with the fields of the panel; nothing where a field is still needed. */
export type Acts = (what: string, fields: FormData) => readonly CorrectionAct[] | CorrectionAct | undefined

export interface FixProps {
  /** What is corrected, for those who do not see where the button stands. */
  readonly about: string
  readonly acts: Acts
  readonly onDone?: (acts: readonly CorrectionAct[]) => void
  /** Fields and buttons; a button’s value is what it does. Made only once the panel is open. */
  readonly children: () => ReactNode
}

/** A small button beside an item, and the panel it opens: Escape closes it, the focus goes back. */
export function Fix({ about, acts, onDone, children }: FixProps) {
  const { words, user } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const [state, setState] = useState<{ readonly isBusy?: boolean; readonly error?: string }>({})
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  if (user?.role === 'reader') return null
  const close = () => {
    setOpen(false)
    setState({})
    button.current?.focus()
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const fields = new FormData(event.currentTarget)
    const found = acts(submitter instanceof HTMLButtonElement ? submitter.value : '', fields)
    if (found === undefined) return setState({ error: words.fix.missing })
    const list = [found].flat() as readonly CorrectionAct[]
    setState({ isBusy: true })
    try {
      for (const act of list) await correct(act, String(fields.get('why') ?? ''))
      close()
      onDone?.(list)
    } catch (error) {
      setState({ error: failureOf(error, words) })
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="fix"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={`${words.fix.correct}: ${about.trim().slice(0, 80)}`}
        title={words.fix.correct}
        onClick={() => (isOpen ? close() : setOpen(true))}
        onKeyDown={(event) => isOpen && event.key === 'Escape' && close()}
      >
        <span aria-hidden="true">✎</span>
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would put its border around the panel
        <div
          id={id}
          className="fix-panel"
          role="group"
          aria-label={`${words.fix.correct}: ${about.trim().slice(0, 80)}`}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <form onSubmit={submit} aria-busy={state.isBusy}>
            {children()}
            <label className="fix-why">
              {words.fix.why}
              {/* Enter here would press the first button, whichever that is. */}
              <input
                name="why"
                maxLength={2000}
                onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
              />
            </label>
          </form>
          {state.error !== undefined && (
            <p className="failure" role="alert">
              {state.error}
            </p>
          )}
        </div>
      )}
    </>
  )
}

/** Says beside an item that a person changed or confirmed it. */
export function ByHand({ corrected }: { readonly corrected: string | undefined }) {
  return corrected === undefined ? null : <span className="by-hand">✎ {corrected}</span>
}
