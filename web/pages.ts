import { useState } from 'react'
import { ask, type Loaded, useDesk } from './api.ts'

interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/** A list that comes page by page. */
export function usePages<T, P extends Page<T>>(
  path: string | undefined,
): Loaded<P> & { readonly items: readonly T[]; readonly more: (() => Promise<void>) | undefined } {
  const first = useDesk<P>(path)
  const [later, setLater] = useState<{ readonly path: string | undefined; readonly pages: readonly P[] }>()
  const pages = [...(first.data ? [first.data] : []), ...(later?.path === path ? (later?.pages ?? []) : [])]
  const next = pages.at(-1)?.next
  const load = async () => {
    const page = await ask<P>(`${path}&after=${encodeURIComponent(next ?? '')}`)
    setLater({ path, pages: [...pages.slice(1), page] })
  }
  return { ...first, items: pages.flatMap(({ items }) => items), more: next === undefined ? undefined : load }
}
