const TIMING = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{3})/u
/** A silence so long begins a paragraph, seconds. */
const SILENCE = 3

/** Whether a text is subtitles: WebVTT by its first line, SRT by its first cue. */
export function isSubtitles(text: string): boolean {
  return (
    /^\uFEFF?WEBVTT(?:\s|$)/u.test(text) ||
    /^\s*\d{1,6}\s*\n\s*\d{1,3}:\d{2}:\d{2}[.,]\d{3}\s*-->/u.test(text.slice(0, 400))
  )
}

/**
 * What is spoken in subtitles (SRT, WebVTT), as paragraphs: without numbers, times, styles and sounds in brackets, each
 * line once though rolling captions repeat it.
 */
export function spokenText(subtitles: string): string {
  const paragraphs: string[] = []
  let end = Number.NEGATIVE_INFINITY
  let previous: readonly string[] = []
  for (const block of subtitles.replace(/\r\n?/gu, '\n').split(/\n[^\S\n]*\n/u)) {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => TIMING.test(line.trim()))
    if (at === -1) continue
    const times = TIMING.exec(lines[at]!.trim())!
    const spoken = lines
      .slice(at + 1)
      .map(spokenLine)
      .filter((line) => line !== '')
    const fresh = spoken.filter((line) => !previous.includes(line))
    previous = spoken
    if (fresh.length === 0) continue
    const start = seconds(times.slice(1, 5))
    const last = paragraphs.at(-1)
    const begins =
      last === undefined || /^[-–—>] ?\S/u.test(fresh[0]!) || (start - end > SILENCE && /[.!?…]["“”»]?$/u.test(last))
    const text = fresh.map((line) => line.replace(/^(?:[-–—]|>>) ?/u, '')).join(' ')
    if (begins) paragraphs.push(text)
    else paragraphs.push(`${paragraphs.pop()} ${text}`)
    end = seconds(times.slice(5, 9))
  }
  return paragraphs.join('\n\n')
}

function spokenLine(line: string): string {
  return line
    .replace(/<[^<>]{0,100}>|\{\\[^{}]{0,60}\}/gu, '')
    .replace(/^\s*[[(*♪][^\])*♪]{0,80}[\])*♪]\s*$/u, '')
    .replace(/&(amp|lt|gt|nbsp);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

function seconds(parts: readonly (string | undefined)[]): number {
  const [hours = '0', minutes = '0', whole = '0', thousandths = '0'] = parts
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(thousandths) / 1000
}
