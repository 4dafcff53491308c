/** Markup that is safe to write: made by {@link html} only. */
export interface Html {
  readonly html: string
}

type Value = Html | string | number | undefined | false | readonly (Html | string)[]

/** A template whose values are escaped unless they are {@link Html} themselves. `undefined` and `false` are nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let out = parts[0] ?? ''
  for (const [index, value] of values.entries()) out += written(value) + (parts[index + 1] ?? '')
  return { html: out }
}

/** Nothing. */
export const NOTHING: Html = { html: '' }

function written(value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escapeText(value)
  if ('html' in value) return value.html
  return value.map(written).join('')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text for use between tags and in quoted attributes. Control characters that HTML forbids and marks that turn the
 * reading direction of what follows are shown as U+FFFD.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ESCAPES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
}
