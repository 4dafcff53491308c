import type { BlockRules } from '../blocks.ts'
import { LEFT_EDGE, RIGHT_EDGE } from '../pattern.ts'
import { blockExamples } from './block-examples.ts'

const MARK = '(?:[→►▶›»>+*•–-]+ ?)?'

function opening(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^${MARK}(?:${alternatives.join('|')})`, 'u')
}

function anywhere(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${LEFT_EDGE}(?:${alternatives.join('|')})`, 'u')
}

const SECTIONS = 'politics|world|business|sport|culture|health|technology|science|opinion|news|uk|us|europe'

/** British and American usage alike. */
export const blocks: BlockRules = {
  functionWords:
    'the of and to in a is that for it was on are as with his they at be this from have or by had not but what were we when your can said there an each which their if will up other about out many then them these so some her would him into has more two could been who its now than over after also he she i you'.split(
      ' ',
    ),
  abbreviations: 'mr mrs ms dr st prof sen gov rep gen lt col no vs jr sr capt'.split(' '),
  readMore: opening(
    'read (?:more|also|next|on|the full)',
    'see also',
    'also read',
    'related(?: article| story)?:',
    'more on this',
    'click here',
    'watch(?: also| more| now)?:',
    'listen(?: now)?:',
    'find out more',
    'continue reading',
  ),
  linkBoxTitle: opening(
    'more on this',
    `more from${RIGHT_EDGE}`,
    'related (?:articles|stories|topics|links|coverage)',
    '(?:most read|recommended|top stories|trending)(?:$|:)',
    'you may also like',
    'further reading',
  ),
  ambiguousBoxTitle: /^more on/u,
  summaryTitle: /^(?:key points|at a glance|in brief|the essentials|key takeaways|summary)(?:$|:|(?= ))/u,
  notice: opening(
    "editor['’]s note",
    'correction:',
    'clarification:',
    '(?:this (?:article|story|piece|video)) (?:was (?:first|originally|amended|updated|published|produced)|has been (?:updated|amended|corrected)|is part of|contains (?:affiliate|sponsored)|originally)',
    'all rights reserved',
    'reporting by',
    'additional reporting',
    'our standards:',
    'comments (?:are|have)',
    'we welcome your',
    '(?:©|copyright) ?\\d{4}',
    'sign up (?:to|for|here)',
    'subscribe (?:to|now|here)',
    'thank you for reading',
    "you(?:’re|'re| are) receiving this (?:e-?mail|newsletter) because",
    '(?:advertisement|sponsored)(?:$|:)',
  ),
  endMark: anywhere('sign up for our newsletter', 'subscribe now to continue', 'all rights reserved\\.'),
  social: anywhere(
    'subscrib',
    'follow us',
    'follow our',
    '(?:newsletter|whatsapp|channel|livestream|podcast|instagram|facebook|youtube|tiktok|telegram|twitter|threads|mastodon|bluesky|linkedin)',
    `on x${RIGHT_EDGE}`,
    `(?:website|homepage|app|shop)${RIGHT_EDGE}`,
  ),
  creditLabel: /(?:photos?|photograph|picture|image|credit|photo credit|graphic|illustration|file photo|screenshot)/u,
  sourceLabel: /(?:sources?)/u,
  agencyIntroduction:
    /(?:with (?:material|reporting|information) (?:from|by)|additional reporting by|sources?:|news agenc(?:y|ies))/u,
  navigation: new RegExp(
    `^(?:home|you are here:)(?: (?:[›»>/|] ?)?(?:${SECTIONS})${RIGHT_EDGE}(?!-))*(?= [›»>/|]|$)`,
    'u',
  ),
  metadata: opening(
    'published(?:: | on | at )(?=.{0,40}\\d)',
    'updated(?:: | on | at )(?=.{0,40}\\d)',
    'last (?:updated|modified)',
    'first published',
    '\\d+ min(?:ute)?s? read',
    'reading time',
    'posted (?:on|at) ',
    '(?:share this|save|print) (?:article|story|page)',
    'date: ?\\d',
    'author: ',
  ),
  byline: /^(?:[Bb]y|BY|Words by|Interview by|Story by) (?=\p{Lu})/u,
  rules: blockExamples,
}
