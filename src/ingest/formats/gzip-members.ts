import { crc32, inflateRawSync, type ZlibOptions } from 'node:zlib'

/** What a gzip member begins with: its mark and the one method there is. */
const MARK = Buffer.from([0x1f, 0x8b, 0x08])
const HEADER = 10
const TRAILER = 8
/** How much is read at first to unpack a member; twice as much each time it does not suffice. */
const STEP = 256 * 1024

/**
 * The whole members of a gzip stream, unpacked one by one; what is damaged is passed over up to the next whole one.
 * Archives of the web put each of their records into a member of its own.
 *
 * @param limit bytes of one member, packed and unpacked; larger ones are passed over
 */
export async function* wholeMembers(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let isEnd = false
  const fill = async (length: number) => {
    const parts = [held]
    let size = held.length
    while (size < length && !isEnd) {
      const { done, value } = await chunks.next()
      if (done) isEnd = true
      else {
        parts.push(Buffer.from(value))
        size += value.length
      }
    }
    held = Buffer.concat(parts)
  }
  for (;;) {
    await fill(STEP)
    if (held.length === 0) return
    const at = held.indexOf(MARK)
    if (at === -1) {
      held = isEnd ? Buffer.alloc(0) : held.subarray(1 - MARK.length)
      continue
    }
    held = held.subarray(at)
    let member = unpacked(held, limit)
    while (member === 'more' && !isEnd && held.length < limit) {
      await fill(Math.min(limit, held.length * 2))
      member = unpacked(held, limit)
    }
    if (typeof member === 'string') held = held.subarray(MARK.length)
    else {
      held = held.subarray(member.length)
      yield member.bytes
    }
  }
}

/** The member that the bytes begin with; `more` where they end before it does, `none` where there is none. */
function unpacked(bytes: Buffer, limit: number): { bytes: Uint8Array; length: number } | 'more' | 'none' {
  const start = headerLength(bytes)
  if (start === undefined) return 'none'
  try {
    const options: ZlibOptions & { info: true } = { info: true, maxOutputLength: limit }
    const { buffer, engine } = inflateRawSync(bytes.subarray(start), options) as unknown as {
      readonly buffer: Uint8Array
      readonly engine: { readonly bytesWritten: number }
    }
    const end = start + engine.bytesWritten
    if (bytes.length < end + TRAILER) return 'more'
    return crc32(buffer) === bytes.readUInt32LE(end) ? { bytes: buffer, length: end + TRAILER } : 'none'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' ? 'more' : 'none'
  }
}

/** Length of a member's header with its optional fields (RFC 1952); `undefined` where it is none. */
function headerLength(bytes: Buffer): number | undefined {
  const flags = bytes[3] ?? 0xff
  if (flags & 0xe0) return undefined
  let at = HEADER
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue
    const end = bytes.indexOf(0, at)
    if (end === -1) return undefined
    at = end + 1
  }
  return flags & 2 ? at + 2 : at
}
