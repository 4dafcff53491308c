import { useEffect, useRef, useState } from 'react'

export interface ContentsProps {
  readonly label: string
  readonly parts: readonly { readonly key: string; readonly heading: string; readonly count?: number }[]
}

/** What a story holds and how much of each, and where the reader is: beside it on a wide window, above it else. */
export function Contents({ label, parts }: ContentsProps) {
  const nav = useRef<HTMLElement>(null)
  const [here, setHere] = useState<string>()
  const keys = parts.map(({ key }) => key).join(' ')
  useEffect(() => {
    const shown = new Set<string>()
    const all = keys.split(' ')
    const watch = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes)
          if (isIntersecting) shown.add(target.id)
          else shown.delete(target.id)
        setHere(all.find((key) => shown.has(key)))
      },
      // Below the head of the desk, in the upper third of the window.
      { rootMargin: '-110px 0px -60% 0px' },
    )
    for (const key of all) {
      const part = document.getElementById(key)
      if (part) watch.observe(part)
    }
    return () => watch.disconnect()
  }, [keys])
  useEffect(() => {
    const link = here === undefined ? null : nav.current?.querySelector<HTMLElement>(`[href="#${here}"]`)
    // Only the bar moves, never the page.
    if (nav.current && link) nav.current.scrollLeft = link.offsetLeft - nav.current.clientWidth / 3
  }, [here])
  return (
    <nav ref={nav} className="contents" aria-label={label}>
      {parts.map(({ key, heading, count }) => (
        <a key={key} href={`#${key}`} aria-current={key === here ? 'location' : undefined}>
          {heading} {count !== undefined && <span className="count">{count}</span>}
        </a>
      ))}
    </nav>
  )
}
