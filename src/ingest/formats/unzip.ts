import { SynopseError } from '../../model/errors.ts'

/**
 * Wanted files of a ZIP archive (fflate), by name.
 *
 * @param limit bytes of all of them together, unpacked: what the archive states and what comes out both count
 * @throws SynopseError `input-damaged`, `input-too-large`
 */
export async function unzipped(
  bytes: Uint8Array,
  input: string,
  limit: number,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { unzipSync } = await import('fflate')
  let total = 0
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false
        total += originalSize
        return total <= limit
      },
    })
  } catch (cause) {
    throw new SynopseError('input-damaged', `${input}: the file is damaged; fetch or save it again`, { cause })
  }
  if (total > limit)
    throw new SynopseError(
      'input-too-large',
      `${input}: unpacked it is larger than ${Math.round(limit / 1024 / 1024)} MB; split it`,
    )
  return new Map(Object.entries(files))
}
