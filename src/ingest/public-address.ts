import { BlockList, isIP } from 'node:net'

/**
 * What is no public web server: this machine, private and carrier networks, link-local (cloud metadata), multicast,
 * documentation, benchmarking and reserved blocks (IANA special-purpose registries, IPv4 and IPv6).
 */
const REFUSED_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

const refusedV4 = new BlockList()
for (const [network, prefix] of REFUSED_V4) refusedV4.addSubnet(network, prefix, 'ipv4')

/** IPv6 is public only within global unicast, less what is carved out of it. */
const globalV6 = new BlockList()
globalV6.addSubnet('2000::', 3, 'ipv6')
const refusedV6 = new BlockList()
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  refusedV6.addSubnet(network, prefix, 'ipv6')

/** Whether an IP address is one of a public server. IPv4 mapped or embedded in IPv6 is judged as IPv4 or refused. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '')
  const version = isIP(bare)
  if (version === 4) return !refusedV4.check(bare, 'ipv4')
  if (version !== 6) return false
  const mapped = /^(?:0{0,4}:){0,5}:?(?:ffff:)(\d{1,3}(?:\.\d{1,3}){3})$/iu.exec(bare)?.[1]
  if (mapped !== undefined) return isPublicAddress(mapped)
  return globalV6.check(bare, 'ipv6') && !refusedV6.check(bare, 'ipv6')
}
