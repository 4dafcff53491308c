/** Groups of indexes that grow together (union-find), with the reason of every joining. */
export interface Clusters {
  find(index: number): number
  /** Joins two groups unless they bear different marks; `reason` is kept only where they were apart. */
  join(a: number, b: number, reason?: string): void
  reasons(root: number): readonly string[]
}

export function makeClusters(count: number, marks: readonly (string | undefined)[] = []): Clusters {
  const mark = Array.from({ length: count }, (_, index) => marks[index])
  const parent = Array.from({ length: count }, (_, index) => index)
  const why = new Map<number, string[]>()
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    for (let at = index; parent[at] !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  return {
    find,
    join(a, b, reason) {
      const [x, y] = [find(a), find(b)]
      const [root, other] = x < y ? [x, y] : [y, x]
      if (mark[root] !== undefined && mark[other] !== undefined && mark[root] !== mark[other]) return
      mark[root] ??= mark[other]
      const reasons = [...(why.get(root) ?? []), ...(root === other ? [] : (why.get(other) ?? []))]
      if (root !== other && reason !== undefined && !reasons.includes(reason)) reasons.push(reason)
      parent[other] = root
      why.delete(other)
      if (reasons.length > 0) why.set(root, reasons)
    },
    reasons: (root) => why.get(root) ?? [],
  }
}
