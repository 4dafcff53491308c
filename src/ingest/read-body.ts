import type { IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { SynopseError } from '../model/errors.ts'
import { asFailure, failed, tooLarge } from './fetch-failure.ts'

/**
 * The content of an answer, its encodings undone.
 *
 * @param limit bytes, of what is sent and of what it unpacks to
 * @throws SynopseError `url-failed`, `input-too-large`
 */
export async function readBody(
  response: IncomingMessage,
  limit: number,
  input: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const bytes = await allOf(response, limit, input, signal)
  return decompressed(bytes, response.headers['content-encoding'], limit, input)
}

async function allOf(
  response: IncomingMessage,
  limit: number,
  input: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limit) throw tooLarge(input, limit)
      chunks.push(chunk)
    }
  } catch (error) {
    response.destroy()
    throw asFailure(error, input, signal)
  }
  return Buffer.concat(chunks)
}

/** How often content may be encoded over itself; servers behind proxies do it twice at most. */
const ENCODINGS = 2

/** Undoes the content encodings, the last first. Each step is bounded, so that no ratio of compression matters. */
function decompressed(bytes: Uint8Array, stated: string | undefined, limit: number, input: string): Uint8Array {
  const encodings = (stated ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity')
  if (encodings.length > ENCODINGS) throw failed(input, `its content is encoded ${encodings.length} times`)
  const options = { maxOutputLength: limit }
  try {
    return encodings.reduceRight((content, encoding) => {
      if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(content, options)
      if (encoding === 'br') return brotliDecompressSync(content, options)
      if (encoding === 'deflate') return inflated(content, options)
      throw failed(input, `its content is encoded as ${encoding.slice(0, 20)}, which was not asked for`)
    }, bytes)
  } catch (error) {
    if (error instanceof SynopseError) throw error
    if (error instanceof RangeError) throw tooLarge(input, limit)
    throw failed(input, 'its compressed content is damaged', error)
  }
}

/** Some servers leave the frame out that "deflate" stands for. */
function inflated(bytes: Uint8Array, options: { maxOutputLength: number }): Uint8Array {
  return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)
}
