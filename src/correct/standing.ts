import type { Correction, CorrectionAct } from '../model/corrections.ts'

/**
 * The entries that hold, in their order: an undo takes its entry back until it is undone itself, and of several verdicts
 * on one thing the last counts. Undo entries themselves are left out.
 */
export function standing(log: readonly Correction[]): readonly Correction[] {
  const undone = undoneIn(log)
  const verdicts = new Set<string>()
  const held: Correction[] = []
  for (const entry of [...log].reverse()) {
    if (undone.has(entry.id) || entry.act.kind === 'undo') continue
    const verdict = verdictOn(entry.act)
    if (verdict !== undefined) {
      if (verdicts.has(verdict)) continue
      verdicts.add(verdict)
    }
    held.push(entry)
  }
  return held.reverse()
}

/** Ids of the entries that are taken back. An undo stands behind what it undoes, so the last is read first. */
export function undoneIn(log: readonly Correction[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const { id, act } of [...log].reverse()) if (act.kind === 'undo' && !undone.has(id)) undone.add(act.entry)
  return undone
}

function verdictOn(act: CorrectionAct): string | undefined {
  if (act.kind === 'reject-quotation' || act.kind === 'confirm-quotation') return JSON.stringify(act.quotation)
  if (act.kind === 'attribute-quotation') return `speaker ${JSON.stringify(act.quotation)}`
  if (act.kind === 'reject-discrepancy' || act.kind === 'confirm-discrepancy') return JSON.stringify(act.discrepancy)
  return undefined
}
