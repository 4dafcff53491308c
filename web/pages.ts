import { useState } from 'react'
import { addressOf } from '../src/client/index.ts'
import type { DeskReads } from '../src/model/desk-api.ts'
import type { Page } from '../src/model/lists.ts'
import { desk, type Loaded, useDesk } from './api.ts'

/** The addresses that answer in pages. */
type Paged = {
  [P in keyof DeskReads]: DeskReads[P]['data'] extends Page<unknown> ? P : never
}[keyof DeskReads]
type Answer<P extends Paged> = DeskReads[P]['data']

/** A list that comes page by page. */
export function usePages<P extends Paged>(
  path: P,
  given: DeskReads[P]['given'] | undefined,
): Loaded<Answer<P>> & {
  readonly items: readonly Answer<P>['items'][number][]
  readonly more: (() => Promise<void>) | undefined
} {
  const first = useDesk(path, given)
  const address = given && addressOf(path, given)
  const [later, setLater] = useState<{ readonly of: string | undefined; readonly pages: readonly Answer<P>[] }>()
  const pages = [...(first.data ? [first.data] : []), ...(later?.of === address ? (later?.pages ?? []) : [])]
  const next = pages.at(-1)?.next
  const load = async () => {
    const page = await desk.get(path, { ...given, after: next } as DeskReads[P]['given'])
    setLater({ of: address, pages: [...pages.slice(1), page] })
  }
  return {
    ...first,
    items: pages.flatMap<Answer<P>['items'][number]>(({ items }) => items),
    more: next === undefined ? undefined : load,
  }
}
