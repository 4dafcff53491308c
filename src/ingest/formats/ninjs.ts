type Fields = Readonly<Record<string, unknown>>

/** The names of ninjs (IPTC, versions 1 to 3) as those an article object has; anything else as it is. */
export function fromNinjs(fields: Fields): Fields {
  if (typeof fields.uri !== 'string' || !('body_text' in fields || 'body_xhtml' in fields || 'bodies' in fields))
    return fields
  const text = fields.body_text ?? entryValue(fields.bodies, 'contenttype', /plain/u)
  const html = fields.body_xhtml ?? entryValue(fields.bodies, 'contenttype', /html/u)
  const byline = fields.byline ?? entryValue(fields.bylines, 'role', /./u)
  return {
    id: fields.uri,
    ...(typeof text === 'string' && { text }),
    ...(typeof html === 'string' && { html: `<article>${html}</article>` }),
    title:
      fields.headline ??
      fields.title ??
      entryValue(fields.headlines, 'role', /main|headline/u) ??
      entryValue(fields.headlines, 'role', /./u),
    date: fields.firstcreated ?? fields.firstCreated ?? fields.versioncreated ?? fields.versionCreated,
    language: fields.language,
    ...(typeof byline === 'string' && {
      authors: byline
        .replace(/^(?:von|by) /iu, '')
        .split(/,|\/| und | and /u)
        .map((name) => name.trim()),
    }),
    outlet: fields.source ?? fields.copyrightholder ?? fields.copyrightHolder,
  }
}

/** The value of the first entry of a list whose `key` fits; an entry without that key fits too. */
function entryValue(list: unknown, key: string, pattern: RegExp): unknown {
  if (!Array.isArray(list)) return undefined
  const entries = list
    .filter((entry): entry is Fields => typeof entry === 'object' && entry !== null)
    .map(
      (entry): Fields => Object.fromEntries(Object.entries(entry).map(([name, value]) => [name.toLowerCase(), value])),
    )
  const found = entries.find((entry) => typeof entry[key] !== 'string' || pattern.test(entry[key]))
  return found?.value ?? found?.byline
}
