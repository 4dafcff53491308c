/** Whether a text begins like a feed or a sitemap. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, 3000)
  return /<(?:rss|feed|rdf:RDF)[\s>]/iu.test(head) || isSitemap(head) || isJsonFeed(head)
}

function isJsonFeed(head: string): boolean {
  return /^\s*\{/u.test(head) && /"version"\s{0,5}:\s{0,5}"https?:\/\/(?:www\.)?jsonfeed\.org\//iu.test(head)
}

/** Whether a text is a sitemap. */
export function isSitemap(text: string): boolean {
  return /<urlset[\s>]/iu.test(text.slice(0, 3000))
}
