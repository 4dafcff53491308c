/** A run of words that two passages share, or that only one of them has. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Words of a passage up to which the two are laid side by side; longer ones are shown whole. */
const MOST_WORDS = 250

/**
 * What one passage changed of the other, word by word: the longest run of words both have in order stays, the rest is
 * removed or added.
 *
 * @example wordDiff('Die Brücke ist alt.', 'Die Brücke ist sehr alt.') // same "Die Brücke ist", added "sehr", same "alt."
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [left, right] = [wordsOf(before), wordsOf(after)]
  if (left.length > MOST_WORDS || right.length > MOST_WORDS)
    return [
      { kind: 'removed', text: left.join(' ') },
      { kind: 'added', text: right.join(' ') },
    ]
  const length = left.map(() => new Array<number>(right.length + 1).fill(0))
  length.push(new Array<number>(right.length + 1).fill(0))
  for (let a = left.length - 1; a >= 0; a -= 1)
    for (let b = right.length - 1; b >= 0; b -= 1)
      length[a]![b] =
        left[a] === right[b] ? length[a + 1]![b + 1]! + 1 : Math.max(length[a + 1]![b]!, length[a]![b + 1]!)
  const parts: DiffPart[] = []
  const put = (kind: DiffPart['kind'], word: string): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: `${last.text} ${word}` }
    else parts.push({ kind, text: word })
  }
  let [a, b] = [0, 0]
  while (a < left.length || b < right.length) {
    if (a < left.length && b < right.length && left[a] === right[b]) {
      put('same', left[a]!)
      a += 1
      b += 1
    } else if (a < left.length && (b === right.length || length[a + 1]![b]! >= length[a]![b + 1]!)) {
      put('removed', left[a]!)
      a += 1
    } else {
      put('added', right[b]!)
      b += 1
    }
  }
  return parts
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
