import type { ReactNode } from 'react'
import { shortened } from '../parts/shortened.ts'
import { useSpeech } from '../words.tsx'

/** Fields, and the button that does something with them. */
export function Row({
  does,
  label,
  children,
}: {
  readonly does: string
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    <div className="fix-row">
      {children}
      <button type="submit" value={does}>
        {label}
      </button>
    </div>
  )
}

/** What is chosen, and a text that tells it. */
export type Option = readonly [value: string, text: string]

interface Options {
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
}

/** One of several. */
export function Choice({ name, label, options }: Options) {
  return (
    <label>
      {label}
      <select name={name} defaultValue="">
        <option value="">–</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {shortened(text, 90)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Boxes to tick. */
export function Ticks({ name, label, options }: Options) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map(([value, text]) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} /> <bdi>{shortened(text, 90)}</bdi>
        </label>
      ))}
    </fieldset>
  )
}

/** One of several that is the same as what is corrected, and the button that joins them; nothing where none is. */
export function Join({ label, options }: Omit<Options, 'name'>) {
  const { words } = useSpeech()
  if (options.length === 0) return null
  return (
    <Row does="merge" label={words.fix.join}>
      <Choice name="with" label={label} options={options} />
    </Row>
  )
}

/** Members that do not belong to what is corrected, and the button that parts them; nothing where there is but one. */
export function Part({ label, options }: Omit<Options, 'name'>) {
  const { words } = useSpeech()
  if (options.length < 2) return null
  return (
    <Row does="split" label={words.fix.part}>
      <Ticks name="out" label={label} options={options} />
    </Row>
  )
}

/** The members that were ticked; nothing where none was, or all: what is left would be empty. */
export function partedOf<T>(
  fields: FormData,
  members: readonly T[],
  keyOf: (member: T) => string,
): readonly T[] | undefined {
  const ticked = fields.getAll('out')
  const out = members.filter((member) => ticked.includes(keyOf(member)))
  return out.length > 0 && out.length < members.length ? out : undefined
}
