import type { BlockRules } from '../blocks.ts'

/** British and American usage alike. */
export const blocks: BlockRules = {
  functionWords:
    'the of and to in a is that for it was on are as with his they at be this from have or by had not but what were we when your can said there an each which their if will up other about out many then them these so some her would him into has more two could been who its now than its over after also he she i you'.split(
      ' ',
    ),
  readMore:
    /^(?:[→►▶›»>+*•-]+ ?)?(?:read (?:more|also|next|on|the full)|see also|also read|related(?: article| story)?:|more on this|click here|watch(?: also| more)?:|listen:|find out more|continue reading)/iu,
  linkBoxTitle:
    /^(?:more on this|more from|related (?:articles|stories|topics|links|coverage)|most read|recommended|you may also like|further reading|in this story)/iu,
  summaryTitle: /^(?:key points|at a glance|in brief|the essentials|key takeaways|highlights|summary)(?=$|:| )/iu,
  notice:
    /^(?:editor['’]s note|correction:|clarification:|this (?:article|story|piece|video) (?:was|has been|is|contains|originally)|all rights reserved|comments (?:are|have)|we welcome your|copyright |sign up |subscribe to |thank you for reading)/iu,
  social:
    /(?:subscrib|follow us|follow our|newsletter|whatsapp|channel|livestream|podcast|instagram|facebook|youtube|tiktok|telegram|twitter|threads|mastodon|bluesky|linkedin|on x\b)/iu,
  creditLabel: /(?:photos?|photograph|picture|image|credit|source|graphic|video|illustration|file photo|©|\(c\))/iu,
  navigation:
    /^(?:home|you are here:)(?: (?:[›»>/|] ?)?(?:politics|world|business|sport|culture|health|technology|science|opinion|news|uk|us|europe)(?![\p{L}\p{M}-]))*(?= |$)/iu,
  metadata:
    /^(?:published(?:: | on | at )|updated(?:: | on | at )|last (?:updated|modified)|first published|\d+ min(?:ute)?s? read|reading time|posted (?:on|at) |share this|save article|print article|date: |author: )/iu,
  byline: /^(?:by|words by|interview by)(?::| ) ?(?=\p{Lu})/iu,
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'st', 'prof', 'sen', 'gov', 'rep', 'gen', 'lt', 'col', 'no', 'vs'],
  rules: [],
}
