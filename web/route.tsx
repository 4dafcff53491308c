import { type AnchorHTMLAttributes, useEffect, useState } from 'react'

const MOVED = 'desk-moved'

/** Goes to an address of the desk. */
export function go(to: string): void {
  if (to === location.pathname + location.search + location.hash) return
  const before = location.pathname
  history.pushState(null, '', to)
  dispatchEvent(new Event(MOVED))
  if (location.pathname !== before) toView()
  if (!to.includes('#')) scrollTo(0, 0)
}

/** Puts the keyboard at the beginning of what is shown. */
export function toView(): void {
  document.getElementById('view')?.focus({ preventScroll: true })
}

/** The address, followed as it changes. */
export function useRoute(): URL {
  const [href, setHref] = useState(location.href)
  useEffect(() => {
    const moved = () => setHref(location.href)
    addEventListener(MOVED, moved)
    addEventListener('popstate', moved)
    return () => {
      removeEventListener(MOVED, moved)
      removeEventListener('popstate', moved)
    }
  }, [])
  return new URL(href)
}

/** A link inside the desk. */
export function Link({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        rest.onClick?.(event)
        if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        go(href)
      }}
    />
  )
}
