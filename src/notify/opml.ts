/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly url: string
  readonly title?: string
}

/** A list of feeds that every feed reader takes (OPML 2.0, feedsmith). */
export async function opmlOf(feeds: readonly ListedFeed[]): Promise<string> {
  const { generateOpml } = await import('feedsmith')
  return generateOpml({
    head: { title: 'Synopse' },
    body: {
      outlines: feeds.map(({ url, title = url }) => ({ text: title, title, type: 'rss', xmlUrl: url })),
    },
  })
}
