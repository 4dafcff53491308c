import { type RefObject, useEffect } from 'react'

/** Where letters are letters. */
const TYPED = 'input:not([type=checkbox], [type=file]), textarea, select'

/** j and k walk through what is marked as a row, c corrects where one is, slash searches; Enter opens as everywhere. */
export function useKeys(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key } = event
      if (event.metaKey || event.ctrlKey || event.altKey) return
      if (target instanceof HTMLElement && target.matches(TYPED)) {
        if (key === 'Escape') target.blur()
        return
      }
      if (key === '/') {
        event.preventDefault()
        search.current?.focus()
        search.current?.select()
      } else if (key === 'c') {
        const fix = document.activeElement?.closest('[data-fixable]')?.querySelector<HTMLElement>('.fix')
        if (fix) event.preventDefault()
        fix?.focus()
        fix?.click()
      } else if (key === 'j' || key === 'k') {
        const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(
          (row) => row.offsetParent !== null,
        )
        const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement))
        const next = rows[key === 'j' ? at + 1 : at < 0 ? rows.length - 1 : at - 1]
        next?.focus()
        next?.scrollIntoView({ block: 'nearest' })
      }
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [search])
}
