import type { AlignedKind } from '../../src/model/corrections.ts'
import type { DeskCite, DeskSource } from '../../src/model/desk.ts'
import { choiceOf } from '../parts/cites.tsx'
import { useSpeech } from '../words.tsx'
import { anchorOf, membersOf } from './correct.ts'
import { Fix } from './fix.tsx'
import { Join, Part, partedOf } from './rows.tsx'

/** An item that sources share: its words, and the passages of its members. */
export interface Shared {
  readonly id: string
  readonly label: string
  readonly cites: readonly DeskCite[]
}

/** Joins an item with another of its kind, or parts sources from it. */
export function FixAligned({
  of,
  item,
  others,
  sources,
}: {
  readonly of: AlignedKind
  readonly item: Shared
  readonly others: readonly Shared[]
  readonly sources: readonly DeskSource[]
}) {
  const { words } = useSpeech()
  const members = membersOf(item.cites)
  const first = members[0]
  if (!first) return null
  return (
    <Fix
      about={item.label}
      acts={(what, fields) => {
        if (what === 'merge') {
          const cite = membersOf(others.find(({ id }) => id === fields.get('with'))?.cites ?? [])[0]
          return cite && { kind: 'merge-alignments', of, items: [anchorOf(first), anchorOf(cite)] }
        }
        const out = partedOf(fields, members, ({ number }) => String(number))
        return out && { kind: 'split-alignment', of, item: anchorOf(first), out: out.map(anchorOf) }
      }}
    >
      {() => (
        <>
          <Join
            label={words.fix.sameAs}
            options={others.filter(({ id }) => id !== item.id).map(({ id, label }) => [id, label])}
          />
          <Part
            label={words.fix.different}
            options={members.map(({ number, text }) => [String(number), choiceOf(sources, number, text)])}
          />
        </>
      )}
    </Fix>
  )
}
