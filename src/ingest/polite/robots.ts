import parser from 'robots-parser'

/** The package's types name a default export that its code does not have. */
const robotsParser = parser as unknown as typeof parser.default

/** What a site's robots.txt says to us. */
export interface RobotsRules {
  allows(url: string): boolean
  /** Milliseconds it asks to leave between two requests. */
  readonly pause?: number
}

/** The name that rules in robots.txt are looked up by. */
export const ROBOT_NAME = 'synopse'
/** RFC 9309, 2.5: at least 500 KiB are read, and no more is needed. */
const LONGEST = 512_000
const LONGEST_LINE = 2000

/**
 * Reads a robots.txt (RFC 9309, by robots-parser): the group for `synopse`, else that for all.
 *
 * @param url where it was found
 */
export function robotsRules(url: string, text: string): RobotsRules {
  const lines = text
    .slice(0, LONGEST)
    .split('\n')
    .filter((line) => line.length <= LONGEST_LINE)
  const robots = robotsParser(url, lines.join('\n'))
  const delay = robots.getCrawlDelay(ROBOT_NAME)
  return {
    allows: (address) => robots.isAllowed(address, ROBOT_NAME) !== false,
    ...(delay !== undefined && Number.isFinite(delay) && delay > 0 && { pause: delay * 1000 }),
  }
}
