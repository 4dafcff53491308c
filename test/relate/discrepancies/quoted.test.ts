import { describe, expect, it } from 'vitest'
import { relateTexts } from '../../support/story.ts'

const LEAD = 'Im Rathaus von Brunsholm ist am Montag über die Fähre gestritten worden.'
const rules = async (...texts: readonly string[]) => {
  const { discrepancies } = await relateTexts(texts.map((text) => ({ text: `${LEAD}\n${text}`, date: '2026-05-06' })))
  return discrepancies.map(({ rule }) => rule.replace('discrepancies/', ''))
}

/** Either rule for one text in two mouths. */
const OTHER = expect.stringMatching(/^other-(?:speaker|mouth)$/)

describe('texts between marks', () => {
  it('sees a quotation cut before it turns', async () => {
    expect(
      await rules(
        '„Die Fähre bleibt auch im Winter in Betrieb“, sagte Runa Selbig.',
        '„Die Fähre bleibt auch im Winter in Betrieb, aber nur an Werktagen“, sagte Runa Selbig.',
      ),
    ).toContain('cut-quotation')
  })

  it('sees it also where a frame interrupts the quotation, or the second half tells what the first denies', async () => {
    expect(
      await rules(
        '„Wir haben uns gründlich verrechnet!“ Mit diesen Worten trat Runa Selbig vor den Rat.',
        '„Wir haben uns gründlich verrechnet“, sagte Runa Selbig, „nicht beim Geld, aber bei der Zeit.“',
      ),
    ).toContain('cut-quotation')
    expect(
      await rules(
        '„Wir verhandeln nicht mit Piraten“, sagte Runa Selbig.',
        '„Wir verhandeln nicht mit Piraten, wir verhandeln über ihre Gefangenen“, sagte Runa Selbig.',
      ),
    ).toContain('cut-quotation')
  })

  it('takes no lead-in for a turn, nor what is told right after it', async () => {
    expect(
      await rules(
        '„Die Fähre bleibt auch im Winter in Betrieb“, sagte Runa Selbig.',
        '„Aber die Fähre bleibt auch im Winter in Betrieb“, sagte Runa Selbig.',
      ),
    ).not.toContain('cut-quotation')
    expect(
      await rules(
        '„Die Fähre bleibt auch im Winter in Betrieb“, sagte Runa Selbig. Das gelte aber nur an Werktagen.',
        '„Die Fähre bleibt auch im Winter in Betrieb, aber nur an Werktagen“, sagte Runa Selbig.',
      ),
    ).not.toContain('cut-quotation')
  })

  it('sees one text given to two persons, also told of as a remark', async () => {
    expect(
      await rules(
        '„Wer jetzt noch baut, der baut auf Sand“, sagte Runa Selbig.',
        'Der Verein nahm die Äußerung von Olaf Wendelin zur Kenntnis, ‚wer jetzt noch baut, der baut auf Sand‘.',
      ),
    ).toContain('other-speaker')
  })

  it('sees it where a role without a name means whom the sentences before are about, or a line behind names who', async () => {
    expect(
      await rules(
        'Runa Selbig atmete auf. „Wer jetzt noch baut, der baut auf Sand“, sagte die frühere Hafenmeisterin.',
        '„Wer jetzt noch baut, der baut auf Sand“, sagte Olaf Wendelin.',
      ),
    ).toContainEqual(OTHER)
    expect(
      await rules(
        '„Der größte Pfusch seit zwanzig Jahren“\nSo wettert Baurätin Runa Selbig.',
        'Olaf Wendelin sprach vom „größten Pfusch seit zwanzig Jahren“.',
      ),
    ).toContainEqual(OTHER)
    expect(
      await rules(
        'Olaf Wendelin und Runa Selbig kamen. „Wer jetzt noch baut, der baut auf Sand“, sagte die frühere Hafenmeisterin.',
        '„Wer jetzt noch baut, der baut auf Sand“, sagte Olaf Wendelin.',
      ),
    ).not.toContainEqual(OTHER)
  })

  it('sees a quotation cut before a denial of small words, also where it says but three', async () => {
    expect(
      await rules(
        '„Die Fähre, die Fähre brennt“, rief Runa Selbig.',
        '„Die Fähre, die Fähre brennt – so weit muss es nicht kommen“, rief Runa Selbig.',
      ),
    ).toContain('cut-quotation')
    expect(
      await rules(
        '„Ich bereue es“, sagte Runa Selbig.',
        '„Ich bereue es, aber nicht wegen der Fähre, die sank“, sagte Runa Selbig.',
      ),
    ).toContain('cut-quotation')
  })

  it('gives a line in marks to nobody the line before names', async () => {
    expect(
      await rules(
        '„Ein Seil reißt nicht von allein“, sagte Runa Selbig.',
        'Olaf Wendelin schilderte, das Boot habe gezittert.\n„EIN SEIL REISST NICHT VON ALLEIN“\nRuna Selbig hatte Zweifel.',
      ),
    ).not.toContain('other-mouth')
  })
})

describe('edited sentences', () => {
  it('see which part was lost, in either of two edited texts', async () => {
    expect(
      await rules(
        'Der Reeder Olaf Tamm wurde wegen grob fahrlässiger Tötung zu drei Jahren Haft verurteilt, ein Jahr davon unbedingt.',
        'Urteil nach dem Untergang der Fähre: Der Reeder Olaf Tamm wurde wegen grob fahrlässiger Tötung zu drei Jahren Haft verurteilt.',
      ),
    ).toContain('edited-sentence')
    expect(
      await rules(
        'Das Land stelle für den Hafen drei Millionen Euro bereit. Der Rat muss noch zustimmen.',
        'Das Land stelle für den Hafen drei Millionen Euro bereit, vorbehaltlich der Zustimmung des Rats.',
      ),
    ).not.toContain('edited-sentence')
  })

  it('see that it was not everybody', async () => {
    expect(
      await rules(
        'Wer Schwindel spüre, solle die Fähre sofort verlassen und sich an Land setzen.',
        'Nur wer starken Schwindel spüre, solle die Fähre sofort verlassen und sich an Land setzen.',
      ),
    ).toContain('edited-sentence')
  })

  it('see what one text lost of another: a doubt, a condition, the word of others', async () => {
    expect(
      await rules(
        'Die Diebe waren am Abend über den Steg der Werft eingedrungen.',
        'Die Diebe waren am Abend vermutlich über den Steg der Werft eingedrungen.',
      ),
    ).toContain('edited-sentence')
    expect(
      await rules(
        'Das Land stelle für den Hafen drei Millionen Euro bereit.',
        'Das Land stelle für den Hafen drei Millionen Euro in Aussicht, vorbehaltlich der Zustimmung des Rats.',
      ),
    ).toContain('edited-sentence')
    expect(
      await rules(
        'Der Hafenmeister hat in zwei Jahren von der Werft 40.000 Euro in Kuverts erhalten.',
        'Der Hafenmeister soll in zwei Jahren von der Werft 40.000 Euro in Kuverts erhalten haben.',
      ),
    ).toContain('edited-sentence')
  })

  it('lets be what another word says as well', async () => {
    expect(
      await rules(
        'Nach Informationen der Zeitung hat der Hafenmeister in zwei Jahren von der Werft 40.000 Euro in Kuverts erhalten.',
        'Der Hafenmeister soll in zwei Jahren von der Werft 40.000 Euro in Kuverts erhalten haben.',
      ),
    ).not.toContain('edited-sentence')
    expect(
      await rules(
        'Die Diebe waren am Abend mutmaßlich über den Steg der Werft eingedrungen.',
        'Die Diebe waren am Abend vermutlich über den Steg der Werft eingedrungen.',
      ),
    ).not.toContain('edited-sentence')
  })
})

describe('altered quotations', () => {
  it('see a telling word gone from between the marks', async () => {
    expect(
      await rules(
        '„Ich habe nie etwas Fremdes verkauft“, sagte Runa Selbig.',
        '„Ich habe nie wissentlich etwas Fremdes verkauft“, sagte Runa Selbig.',
      ),
    ).toContain('altered-quotation')
    expect(
      await rules(
        '„Ich habe nie etwas Fremdes verkauft“, sagte Runa Selbig.',
        '„Ich habe nie etwas Fremdes verkauft, niemals“, sagte Runa Selbig.',
      ),
    ).not.toContain('altered-quotation')
  })
})

describe('talks that go on', () => {
  it('compares their day where neither article names the other', async () => {
    expect(
      await rules('Die nächste Runde ist am 1. Juni.', 'Am 10. Juni wird in Brunsholm weiter verhandelt.'),
    ).toContainEqual(expect.stringMatching(/next-day|only-ahead/))
    expect(
      await rules('Die nächste Runde ist am 1. Juni.', 'Am 10. Juni wird weiter verhandelt, nicht am 1. Juni.'),
    ).not.toContain('next-day')
  })
})
