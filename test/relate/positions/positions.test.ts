import { describe, expect, it } from 'vitest'
import { findPositions } from '../../../src/relate/positions/index.ts'
import { contextOf } from '../../support/story.ts'

async function positionsIn(...texts: readonly string[]): Promise<readonly (readonly [string, string, string])[]> {
  const context = await contextOf(texts)
  const nameOf = new Map(context.entities.map(({ id, name }) => [id, name]))
  const reading = (id: string): string => context.articles.find(({ article }) => article.id === id)!.article.reading
  return findPositions(context).map(({ actor, issue, stance }) => [
    nameOf.get(actor) ?? actor,
    reading(issue.label.article).slice(issue.label.start, issue.label.end),
    stance,
  ])
}

describe('positions', () => {
  it('finds who demands and who rejects one issue', async () => {
    const found = await positionsIn(
      'Runa Selbig fordert eine Senkung der Hafengebühren.',
      'Olaf Wendelin lehnt niedrigere Hafengebühren ab.\nUm die Hafengebühren wird lange gestritten.',
    )
    expect(found.map(([actor, , stance]) => [actor, stance])).toContainEqual(['Olaf Wendelin', 'rejects'])
    expect(found.map(([actor, , stance]) => [actor, stance])).toContainEqual(['Runa Selbig', 'demands'])
  })

  it('does not take up the sentence before where "sie" behind the verb is who demands', async () => {
    const found = await positionsIn(
      'Runa Selbig lehnt Beobachter ab. Zugleich verlangte sie, die Werft müsse die Schäden ersetzen.',
    )
    expect(found).toContainEqual(['Runa Selbig', 'die Schäden ersetzen', 'demands'])
    expect(found).not.toContainEqual(['Runa Selbig', 'Beobachter', 'demands'])
  })

  it('takes no position from an open question', async () => {
    const found = await positionsIn(
      'Offen ist, ob Runa Selbig die Hafengebühren ablehnt.',
      'Die Hafengebühren sind ein Streitpunkt.',
    )
    expect(found).toEqual([])
  })

  it('reads what is said of a thing as a stance on it', async () => {
    const found = await positionsIn(
      'Ein Beitritt Brunsholms zum Hafenbund sei „kein realistisches Vorhaben“, sagte Runa Selbig.',
      'Um den Beitritt wird gestritten.\nEs würden keine Lotsen entsandt, sagte Olaf Wendelin.',
      'Die Lotsen warten. Ein Beitritt ist fern.',
    )
    expect(found).toContainEqual(['Runa Selbig', 'Beitritt', 'rejects'])
    expect(found).toContainEqual(['Olaf Wendelin', 'Lotsen', 'rejects'])
  })

  it('takes who demands the end of a thing to reject it', async () => {
    const found = await positionsIn(
      'Die Hafenabgabe müsse abgeschafft werden, sagte Runa Selbig.',
      'Olaf Wendelin fordert eine Abschaffung der Hafenabgabe.\nDie Hafenabgabe ist hoch.',
    )
    expect(found.map(([actor, , stance]) => [actor, stance]).sort()).toEqual([
      ['Olaf Wendelin', 'rejects'],
      ['Runa Selbig', 'rejects'],
    ])
  })

  it('takes what a sentence refers back to for the issue', async () => {
    const found = await positionsIn(
      'Runa Selbig bot an, Lotsen zu entsenden. Das lehnt Olaf Wendelin ab.',
      'Die Lotsen warten auf ihren Einsatz.',
    )
    expect(found).toContainEqual(['Olaf Wendelin', 'Lotsen', 'rejects'])
  })

  it('makes nobody an actor who is told to act, or is named in another phrase', async () => {
    const found = await positionsIn(
      'Der Hafenrat hat Runa Selbig aufgefordert, die Hafenabgabe zu senken.',
      'Das von Runa Selbig bestellte Gutachten fordert eine Hafenabgabe.\nDie Hafenabgabe ist ein Streitpunkt.',
    )
    expect(found.filter(([actor]) => actor === 'Runa Selbig')).toEqual([])
  })

  it('takes no demand from what is only supposed', async () => {
    const found = await positionsIn(
      'Viele müssten die Hafenabgabe gespürt haben, sagte Runa Selbig.',
      'Falls das nicht reiche, müsse man die Hafenabgabe senken, sagte Olaf Wendelin.',
    )
    expect(found).toEqual([])
  })

  it('claims nothing on what only a judgement in passing mentions', async () => {
    expect(await positionsIn('Runa Selbig zählt jeden Leuchtturm.', 'In Brunsholm regnet es.')).toEqual([])
  })

  it('takes who criticises, calls a thing wrong or lacks it', async () => {
    const found = await positionsIn(
      'Runa Selbig nannte die Hafenabgabe einen Fehler. Mona Ried übte Kritik an der Hafenabgabe.',
      'Die Hafenabgabe sei richtig, sagte Olaf Wendelin. Es brauche eine Fähre, sagte Mona Ried.\nDie Fähre fehlt.',
    )
    expect(found).toContainEqual(['Runa Selbig', 'Hafenabgabe', 'rejects'])
    expect(found).toContainEqual(['Mona Ried', 'Hafenabgabe', 'rejects'])
    expect(found).toContainEqual(['Olaf Wendelin', 'Hafenabgabe', 'supports'])
    expect(found).toContainEqual(['Mona Ried', 'Fähre', 'demands'])
  })

  it('takes readiness for support, and strict conditions for what they are', async () => {
    const found = await positionsIn(
      'Runa Selbig erklärte sich zu einer Senkung der Abgabe bereit.',
      'Ohne Lotsen werde es keine Fähre geben, sagte Olaf Wendelin. Die Fähre liegt fest.',
    )
    expect(found.map(([actor, , stance]) => [actor, stance])).toContainEqual(['Runa Selbig', 'supports'])
    expect(found).toContainEqual(['Olaf Wendelin', 'Fähre', 'conditional'])
  })

  it('knows several actors of one verb, bodies without a name, and a country behind its government', async () => {
    const found = await positionsIn(
      'Runa Selbig und Olaf Wendelin lehnen die Hafenabgabe ab. Die Umweltverbände fordern eine Hafenabgabe.',
      'Die norwegische Regierung unterstützt die Hafenabgabe.',
    )
    expect(found).toContainEqual(['Runa Selbig', 'Hafenabgabe', 'rejects'])
    expect(found).toContainEqual(['Olaf Wendelin', 'Hafenabgabe', 'rejects'])
    expect(found.some(([actor, , stance]) => actor === 'Umweltverbände' && stance === 'demands')).toBe(true)
    expect(found).toContainEqual(['Norwegen', 'Hafenabgabe', 'supports'])
  })

  it('takes nobody for an actor who is only given something, or told of by another', async () => {
    const found = await positionsIn(
      'Runa Selbig hat zwei Boote zugesagt bekommen. Olaf Wendelin sagte, Mona Ried habe gesagt, dass die Boote fahren müssten.',
      'Die Boote liegen im Hafen.',
    )
    expect(found.filter(([actor]) => actor !== 'Mona Ried')).toEqual([])
  })

  it('reads what is wanted, relative clauses, and pronouns behind the verb', async () => {
    const found = await positionsIn(
      'Runa Selbig will die Hafenabgabe senken. Die Fähre, die Olaf Wendelin fordert, ist teuer. Um die Fähre wird gestritten.',
      'Mona Ried sprach im Radio. Eine Hafenabgabe schloss sie aus.',
    )
    expect(found).toContainEqual(['Runa Selbig', 'Hafenabgabe', 'demands'])
    expect(found).toContainEqual(['Olaf Wendelin', 'Fähre', 'demands'])
    expect(found).toContainEqual(['Mona Ried', 'Hafenabgabe', 'rejects'])
  })

  it('leaves an end that is rejected what it is', async () => {
    const found = await positionsIn(
      'Runa Selbig lehnt die Abschaffung der Hafenabgabe ab.',
      'Die Hafenabgabe ist hoch.',
    )
    expect(found).toEqual([['Runa Selbig', 'Abschaffung der Hafenabgabe', 'rejects']])
  })
})

describe('stances by other words', () => {
  it.each([
    ['Minister Olaf Wendelin will den Stausee nicht bauen.', 'Olaf Wendelin', 'Stausee', 'rejects'],
    ['Präsidentin Runa Selbig stellte sich hinter den Friedensplan.', 'Runa Selbig', 'Friedensplan', 'supports'],
    ['Fährmann Olaf Wendelin erteilte der Hafengebühr eine Absage.', 'Olaf Wendelin', 'Hafengebühr', 'rejects'],
    ['Für Ministerin Runa Selbig kommt eine Hafengebühr nicht infrage.', 'Runa Selbig', 'Hafengebühr', 'rejects'],
    ['Ministerin Runa Selbig knüpfte den Beitritt an eine Abstimmung.', 'Runa Selbig', 'Beitritt', 'conditional'],
    ['Der Fischerbund nannte die Hafengebühr einen Irrsinn.', 'Fischerbund', 'Hafengebühr', 'rejects'],
    ['Gegen die Hafengebühr sprach sich der Kirchenrat aus.', 'Kirchenrat', 'Hafengebühr', 'rejects'],
    ['Ministerin Runa Selbig bot dem Landkreis Zuschüsse an.', 'Runa Selbig', 'Zuschüsse', 'offers'],
    [
      'Die Lotsengewerkschaft unterstützt den Ausbau des Kanals.',
      'Lotsengewerkschaft',
      'Ausbau des Kanals',
      'supports',
    ],
  ])('%s', async (text, actor, issue, stance) => {
    expect(await positionsIn(text)).toContainEqual([actor, issue, stance])
  })

  it('calls a body by the name the text gave it before', async () => {
    const found = await positionsIn(
      'Der Branchenverband Metallum tagte in Brunsholm.\nDer Verband begrüßte die Hafengebühr.',
    )
    expect(found).toContainEqual(['Metallum', 'Hafengebühr', 'supports'])
  })

  it('takes what a percentage measures from the other statements that give it', async () => {
    const found = await positionsIn(
      'Runa Selbig bietet 4,8 Prozent.\nUm den Lohn wird gestritten.',
      'Die Werft stellte 4,8 Prozent mehr Lohn in Aussicht.',
    )
    expect(found).toContainEqual(['Runa Selbig', 'Lohn', 'offers'])
  })

  it.each([
    'Die Lotsengewerkschaft ruft zum Warnstreik auf.',
    '„Wir verlangen nichts Unmögliches“, sagte Runa Selbig.',
    'Runa Selbig will dazu keine Angaben machen.',
    'Runa Selbig kam. „Zeigen Sie den Hafen“, forderte sie auf, alles offenzulegen.',
  ])('takes none from: %s', async (text) => {
    expect(await positionsIn(text)).toEqual([])
  })

  it('reads the judgement of a clause, not a noun that could take a stance too', async () => {
    expect(
      await positionsIn(
        'Olaf Wendelin hält die Unterstützung der Werft für Geldverschwendung.\nDie Unterstützung ist umstritten.',
      ),
    ).toEqual([['Olaf Wendelin', 'Werft', 'rejects']])
  })

  it('takes no stance from who defends himself', async () => {
    expect(
      await positionsIn('Runa Selbig verteidigt sich mit Hilfe der Fischer.\nDie Fischer warten auf Hilfe.'),
    ).toEqual([])
  })

  it.each([
    ['Runa Selbig sprach sich dafür aus, die Fähre zu erneuern.', 'Fähre', 'supports'],
    ['Runa Selbig warnte davor, die Fähre zu privatisieren.', 'Fähre', 'rejects'],
    ['Runa Selbig rief die Bürger dazu auf, auf die Fähre zu verzichten.', 'Fähre', 'rejects'],
    ['Runa Selbig forderte Olaf Wendelin zu einem offeneren Umgang auf.', 'Umgang', 'demands'],
    ['Die Forderung nach einer Fähre wies Runa Selbig zurück.', 'Fähre', 'rejects'],
    ['Runa Selbig ist weiterhin gegen die Fähre.', 'Fähre', 'rejects'],
    ['Runa Selbig lobte den Rat für die Fähre.', 'Fähre', 'supports'],
    ['Runa Selbig hält die Fähre nicht für ausreichend.', 'Fähre', 'rejects'],
    ['Runa Selbig zeigte sich mit der Fähre zufrieden.', 'Fähre', 'supports'],
    ['Runa Selbig hat unter anderem eine neue Fähre verlangt.', 'neue Fähre', 'demands'],
    ['Runa Selbig forderte eine Verlängerung der Frist.', 'Verlängerung der Frist', 'demands'],
    ['Runa Selbig warnt vor Risiken.', 'Risiken', 'rejects'],
    ['Runa Selbig übte Kritik am Bau der Fähre.', 'Bau der Fähre', 'rejects'],
    ['Runa Selbig will an der Fähre festhalten.', 'Fähre', 'supports'],
    ['Runa Selbig möchte die Fähre verhindern.', 'Fähre', 'rejects'],
    ['Runa Selbig wies erneut Sorgen zurück.', 'Sorgen', 'rejects'],
    ['Runa Selbig bot der Genossenschaft ein Darlehen an.', 'Darlehen', 'offers'],
    ['Runa Selbig forderte weniger Vorschriften.', 'Vorschriften', 'rejects'],
    ['Runa Selbig übte Kritik an der Hafen- und Schleusengebühr.', 'Schleusengebühr', 'rejects'],
    ['Runa Selbig will den Pakt verschärfen und Streit vermeiden.', 'Pakt', 'demands'],
  ])('reads: %s', async (text, issue, stance) => {
    expect(await positionsIn(text)).toEqual([['Runa Selbig', issue, stance]])
  })

  it.each([
    'Runa Selbig will das Mandat nicht niederlegen.',
    'Runa Selbig bat um Entschuldigung.',
    'Runa Selbig will die Häfen fördern.',
    'Runa Selbig sieht die Politik in der Pflicht.',
    'Es sei nicht sicher, dass keine Fähre mehr fahren werde, sagte Runa Selbig.\nDie Fähre liegt im Hafen.',
    'Die Gebühr dürfte bald sinken, sagte Runa Selbig.\nUm die Gebühr wird gestritten.',
    'Es gehe um Leute, die eine Gebühr zahlen müssten, sagte Runa Selbig.\nUm die Gebühr wird gestritten.',
    'Runa Selbig beklagte, dass der Regen die Fähre aufhält.\nDie Fähre liegt im Hafen.',
    'Das Land untersagte Brunsholm den Ausbau.',
    'Runa Selbig sprach sich dafür aus, im April zu entscheiden.',
  ])('reads no stance from: %s', async (text) => {
    expect(await positionsIn(text)).toEqual([])
  })

  it.each([
    ['Auch die SPD im Landtag sprach sich für die Fähre aus.', ['SPD']],
    [
      'Präsidentin Runa Selbig (KVP) und Kanzler Olaf Wendelin wollen die Fähre verhindern.',
      ['Olaf Wendelin', 'Runa Selbig'],
    ],
    ['Der Abgeordnete Olaf Wendelin kam. Der Abgeordnete lehnt die Fähre ab.', ['Olaf Wendelin']],
    ['Ein Sprecher des Ministeriums lehnte die Fähre ab.', ['Ministerium']],
    ['Der Stadtrat von Brunsholm stimmte gegen die Fähre.', ['Stadtrat von Brunsholm']],
    ['Ministerin Runa Selbig kam. Die Minister lehnen die Fähre ab.', ['Minister']],
    ['Olaf Wendelin wurde scharf kritisiert. Am Abend steht ein Bericht Wendelins zur Fähre an.', []],
  ])('knows who takes it: %s', async (text, actors) => {
    const found = await positionsIn(text)
    expect([...new Set(found.filter(([, issue]) => issue === 'Fähre').map(([actor]) => actor))].sort()).toEqual(actors)
  })
})

describe('stances by a verb with other words', () => {
  it.each([
    ['Der Vorschlag stößt bei der Opposition auf Ablehnung.', 'Opposition', 'Vorschlag', 'rejects'],
    ['Kritik an der Hafengebühr kam von der Ärztekammer.', 'Ärztekammer', 'Hafengebühr', 'rejects'],
    ['Der Kreistag gab grünes Licht für den Windpark.', 'Kreistag', 'Windpark', 'supports'],
    ['Von einer Hafengebühr hält Runa Selbig wenig.', 'Runa Selbig', 'Hafengebühr', 'rejects'],
    ['Gegen das Urteil legte Anwalt Olaf Wendelin Berufung ein.', 'Olaf Wendelin', 'Urteil', 'rejects'],
    ['Runa Selbig stellte den Fischern eine Entschädigung in Aussicht.', 'Runa Selbig', 'Entschädigung', 'offers'],
    ['Runa Selbig nannte den Abzug als Bedingung für eine Waffenruhe.', 'Runa Selbig', 'Waffenruhe', 'conditional'],
    ['„Die Hafengebühr muss weg“, sagte Runa Selbig.', 'Runa Selbig', 'Hafengebühr', 'rejects'],
    ['Der Entwurf wird von der Opposition abgelehnt.', 'Opposition', 'Entwurf', 'rejects'],
    ['Runa Selbig erklärte sich bereit, 200 Helfer zu schicken.', 'Runa Selbig', '200 Helfer', 'offers'],
    ['Der Elternrat fordert mehr Lehrer.', 'Elternrat', 'Lehrer', 'demands'],
    ['Die Hafengebühr sei „der völlig falsche Weg“, sagte Runa Selbig.', 'Runa Selbig', 'Hafengebühr', 'rejects'],
    ['Runa Selbig sprach mit Blick auf die Hafengebühr von einem Fehler.', 'Runa Selbig', 'Hafengebühr', 'rejects'],
    [
      'Sie werde die Akten offenlegen, wenn die Werft mitziehe, sagte Runa Selbig.',
      'Runa Selbig',
      'Akten',
      'conditional',
    ],
    ['Runa Selbig regt eine Feier an, aber nur, falls die Fischer es wünschen.', 'Runa Selbig', 'Feier', 'conditional'],
    ['Eine Hafengebühr habe man nie akzeptiert, sagte Runa Selbig.', 'Runa Selbig', 'Hafengebühr', 'rejects'],
    ['Am Abend pochte Runa Selbig, die den Rat führt, auf einen Beschluss.', 'Runa Selbig', 'Beschluss', 'demands'],
  ])('%s', async (text, actor, issue, stance) => {
    expect(await positionsIn(text)).toContainEqual([actor, issue, stance])
  })

  it.each([
    'Der Dampfer stieß bei der Werft auf Grund.',
    'Runa Selbig ging bei Licht in die Werft.',
    'Runa Selbig stellte sich in die Schlange.',
    'Runa Selbig warnte vor Lawinen.',
  ])('reads no stance from: %s', async (text) => {
    expect(await positionsIn(text)).toEqual([])
  })
})
