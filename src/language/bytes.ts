/** What newer engines have: base64 to bytes in one step (ECMAScript proposal "Uint8Array to/from base64"). */
interface FromBase64 {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>
}

/** The bytes that a base64 text stands for. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const direct = (Uint8Array as FromBase64).fromBase64
  if (direct) return direct.call(Uint8Array, base64)
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}
