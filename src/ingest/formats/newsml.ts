/** Whether a text is NewsML-G2. */
export function isNewsml(text: string): boolean {
  return /<(?:\w{1,20}:)?(?:newsMessage|newsItem)[\s>]/u.test(text.slice(0, 5000))
}
