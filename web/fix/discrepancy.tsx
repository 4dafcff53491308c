import type { DeskDiscrepancy } from '../../src/model/desk.ts'
import { useSpeech } from '../words.tsx'
import { anchorOf } from './correct.ts'
import { Fix } from './fix.tsx'

/** Confirms a difference, or says that it is none. */
export function FixDiscrepancy({ one }: { readonly one: DeskDiscrepancy }) {
  const { words } = useSpeech()
  const sides = one.sides.flatMap(({ cites }) => (cites[0] ? [anchorOf(cites[0])] : []))
  return (
    <Fix
      about={one.sides[0]?.text ?? one.about}
      acts={(what) => ({
        kind: what === 'confirm' ? 'confirm-discrepancy' : 'reject-discrepancy',
        discrepancy: { type: one.type, sides },
      })}
    >
      {() => (
        <div className="fix-row">
          <button type="submit" value="confirm">
            {words.fix.confirmDifference}
          </button>
          <button type="submit" value="reject">
            {words.fix.noDifference}
          </button>
        </div>
      )}
    </Fix>
  )
}
