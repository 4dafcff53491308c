import { GENDER_BITS, PLURAL_CELLS, SINGULAR_CELLS } from '../src/language/de/tokens/features.ts'

/**
 * Common nouns of the news that the dictionaries lack, by how they are inflected: gender, the ending of the genitive, and
 * those of the plural and its dative; `-` for no plural. Written by hand.
 */
const LISTS: readonly (readonly [keyof typeof GENDER_BITS, string, string, string, string])[] = [
  [
    'M',
    's',
    '',
    'n',
    `Skeptiker Raser Heimwerker Hacker Dienstleister Finanzdienstleister Zahlungsdienstleister Rückkehrer Strafrechtler
    Staatsrechtler Arbeitsrechtler Völkerrechtler Verfassungsrechtler Menschenrechtler Bürgerrechtler Logistiker
    Versicherer Kreditversicherer Rückversicherer Schleuser Schlachter Nachahmer Drahtzieher Stromer User Server Ticker
    Eigner Dämpfer Mehrteiler Dreiteiler Zweiteiler Follower Insider Newsletter Influencer Whistleblower Streamer Gamer
    Rapper Youtuber Blogger Dealer Broker Notfallsanitäter Rettungssanitäter Ersthelfer Aussteiger Quereinsteiger
    Tabellenführer Verschwörungstheoretiker Leugner Coronaleugner Querdenker Verweigerer Impfgegner Impfskeptiker
    Lobbyismusforscher Treiber Preistreiber Pandemietreiber Discounter Lebensmitteleinzelhändler
    Onlinehändler Erntehelfer Pflegehelfer Paketzusteller Kurierfahrer Motorradfahrer Beifahrer Rollerfahrer
    Autohersteller Zulieferer Carrier Container Trailer Teaser Blocker Hingucker Aufreger Kracher Kassenschlager Knaller
    Marathonläufer Torhüter Abwehrspieler Mittelfeldspieler Stürmer Innenverteidiger Außenverteidiger Interimstrainer
    Einwechselspieler Vorlagengeber Joker Dauerbrenner Hoffnungsträger Entscheider Strippenzieher
    Vordenker Wegbereiter Nachahmungstäter Mittäter Alleintäter Einzeltäter Intensivtäter Serientäter
    Mediziner Intensivmediziner Rechtsmediziner Notfallmediziner Kryptowährungshändler Kleinanleger Großanleger
    Leerverkäufer Investmentbanker Fondsmanager 
    Unterstützer Auftragnehmer Freiberufler Blitzer Bewahrer Entertainer Blockbuster Kreditnehmer Arbeitnehmervertreter Besatzer Elektroniker Shortseller Dreamer Netzwerkausrüster Laserpointer Sneaker Zahlungsabwickler`,
  ],
  [
    'M',
    's',
    's',
    's',
    `Button Clan Lockdown Shutdown Hack Crash Check Shitstorm Videocall Call Chat Account Bug Dino Deal Hotspot Spot
    Werbespot Livestream Stream Slogan Tweet Retweet Post Blog Podcast Laptop Tower Award Look Hype Eklat Tsunami Nikab
    Hijab Hotelier Clou Coup Song Store Shop Onlineshop Showdown Countdown Talk Thinktank Think-Tank Airbag Scan     Code Link Like Fake Screenshot Bot Troll Chatbot Roadtrip Trip Run Flop Gag Plot Cut Kick Drink Snack Burger Ramadan
    Piks Pieks
    Scam Nerd Truck Boost Jackpot`,
  ],
  [
    'N',
    's',
    's',
    's',
    `Ticket Label Cover Display Testkit Kit Tattoo Tablet Smartphone Handy Statement Comeback Event Game Feature Update
    Upgrade Backup Image Budget Outing Casting Coaching Meeting Shooting Briefing Ranking Rating Startup Start-up Fintech
    Abo Département Pendant Team Impeachment Selfie Video Interview Statement Resort Outfit Make-up Piercing
    Baby Model Callcenter Center Testcenter Impfcenter Cluster Playback Feedback Headset
    Homeoffice Office Homeschooling Streaming Shopping Phishing Doping Mobbing Recycling Leasing Crowdfunding Lobbying
    Gendern Surfen
    Highlight Login Tutorial Panel Download Audio Copyright Ego Ressentiment Lotto Cookie`,
  ],
  [
    'F',
    '',
    'nen',
    'nen',
    `Urlauberin Filmemacherin Koordinatorin Demokratin Virologin Epidemiologin Infektiologin Psychologin Soziologin
    Politologin Aktivistin Klimaaktivistin Populistin Terroristin Extremistin Kabarettistin Komponistin Demonstrantin
    Informantin Regisseurin Redakteurin Friseurin Skeptikerin Bürgerrechtlerin Menschenrechtlerin Strafrechtlerin
    Bloggerin Influencerin Rapperin Ersthelferin Pflegehelferin Motorradfahrerin Autofahrerin Radfahrerin Torhüterin
    Stürmerin Hoffnungsträgerin Mittäterin Intensivmedizinerin Rechtsmedizinerin Veteranin Patriotin Rassistin Idiotin
    Leopardin Homestagerin Entertainerin Freiberuflerin Unterstützerin`,
  ],
  [
    'F',
    '',
    's',
    's',
    `App Crew Show Story Party Community Homepage Website Hotline Taskforce Rally Challenge Doku Uni Bar Lobby Junta
    Militärjunta Kippa Causa Security Tour Mail E-Mail SMS WG Story Cloud Datingapp Warn-App Luca-App     Comedy Fanbase
    Deadline Pizzeria Chemo Bowl Compliance`,
  ],
  [
    'F',
    '',
    'n',
    'n',
    `Quarantäne Triage Sauce Charge Klausel Sperrklausel Tücke Tarifrunde Talkrunde Gesprächsrunde Spionage Starre
    Schockstarre Personalie Maske FFP2-Maske Welle Coronawelle Masche Panne Datenpanne Schlappe Klatsche
    Pleite Sause Quote Bresche Häme Hotellerie Lethargie Virologie Wiederkehr Einflussnahme
    Kenntnisnahme Inbetriebnahme Inanspruchnahme Startelf
    Parallele Meerenge Reichweite Historie Autopsie Zoologie Infektiologie Pädiatrie Ethnie Spielwiese Chefrunde Ministerpräsidentenrunde Nullrunde Kanzlerrunde Verhandlungsrunde Verbraucherzentrale Wettbewerbszentrale Silhouette Wimper Vene Volte Judikative Kurie Ägide Promenade`,
  ],
  [
    'F',
    '',
    'en',
    'en',
    `Insolvenz Unternehmensinsolvenz Lesart Einfuhr Ausfuhr Mediathek Zäsur Präferenz Resilienz Haustür Gewalttat Bluttat
    Gräueltat Mauschelei Betrügerei Stichelei Rangelei Keilerei Prügelei Schummelei Blockchain Inzidenz Dominanz Toleranz
    Brisanz Relevanz Transparenz Sequenz Frequenz 
    Korrespondenz Auskunftei Durchstecherei Geschäftemacherei Verantwortungsscheu`,
  ],
  [
    'M',
    's',
    'e',
    'en',
    `Kontrolleur Chefkontrolleur Akteur Regisseur Friseur Monteur Redakteur Masseur Saboteur Korridor     Mix Puls Blutzoll Reflex Exzess Offizial Rekord Abgasskandal Skandal 
    Rechercheur Exporteur Importeur Justiziar Regress`,
  ],
  [
    'N',
    's',
    'e',
    'en',
    `Vakzin Tränengas Honorar Anwaltshonorar Plagiat Zertifikat Attest
    Implantat Transplantat Attentat Derivat Defizit Limit Tempolimit Handicap 
    Labor Testlabor Kontingent Projektil Substrat Reizgas Giftgas Wrack Hospiz Aerosol Komplott Genozid Minarett`,
  ],
  [
    'N',
    's',
    '',
    'n',
    `Fünftel Sechstel Siebtel Achtel Zehntel Blutgerinnsel Gerinnsel Geschehen Infektionsgeschehen Pandemiegeschehen
    Durcheinander Blutvergießen Söhnchen Örtchen Häppchen Schnäppchen Vorgehen Verhalten Auftreten
    Wohlwollen Gegeneinander Miteinander Kopfschütteln Bestellaufkommen Verkehrsaufkommen Frühchen Kreuzchen Blutkörperchen Blutplättchen`,
  ],
  [
    'M',
    '',
    '-',
    '-',
    'Patriotismus Multilateralismus Autoritarismus Verzug Zeitverzug Verzehr Spott Zaum Ritus Nimbus Populismus Rechtspopulismus Extremismus Linksextremismus Sexismus Vandalismus Automatismus Sarkasmus Antisemitismus Zynismus Fiskus Tinnitus Bachelor Clinch Kollaps Nacken Spieß',
  ],
  [
    'N',
    's',
    '-',
    '-',
    'Gewahrsam Polizeigewahrsam Kohlendioxid Augenmaß Gedankengut Weltall Marihuana Koffein Christentum Judentum Unternehmertum Brauchtum Wachstum Beamtentum Fürstentum Prozedere Abseits Shoppen',
  ],
  ['N', '', '-', '-', 'Vermächtnis Verhängnis Zerwürfnis'],
  [
    'M',
    'en',
    'en',
    'en',
    `Patriarch Kommilitone Gymnasiast Rassist Reservist Demoskop Unionist Idiot Monarch Titan Allergologe Welpe Patriot Veteran Populist Rechtspopulist Infektiologe Virologe Epidemiologe Kardiologe Onkologe Pneumologe Immunologe
    Soziologe Politologe Psychologe Pathologe Dermatologe Gynäkologe Demokrat Autokrat Bürokrat Technokrat Aktivist
    Klimaaktivist Lobbyist Islamist Dschihadist Separatist Extremist Rechtsextremist Linksextremist Salafist Terrorist
    Kabarettist Komponist Solist Favorit Asylant Demonstrant Gegendemonstrant Lieferant Passant Informant Spekulant
    Synodale Analyst Spezialist`,
  ],
]

/** Forms whose plural is another stem: lemma, gender, genitive, plural, dative plural. */
const IRREGULAR: readonly (readonly [string, keyof typeof GENDER_BITS, string, string, string])[] = [
  ['Risiko', 'N', 'Risikos', 'Risiken', 'Risiken'],
  ['Dosis', 'F', 'Dosis', 'Dosen', 'Dosen'],
  ['Razzia', 'F', 'Razzia', 'Razzien', 'Razzien'],
  ['Moratorium', 'N', 'Moratoriums', 'Moratorien', 'Moratorien'],
  ['Konto', 'N', 'Kontos', 'Konten', 'Konten'],
  ['Virus', 'N', 'Virus', 'Viren', 'Viren'],
  ['Präparat', 'N', 'Präparats', 'Präparate', 'Präparaten'],
  ['Faden', 'M', 'Fadens', 'Fäden', 'Fäden'],
  ['Lohn', 'M', 'Lohns', 'Löhne', 'Löhnen'],
  ['Kluft', 'F', 'Kluft', 'Klüfte', 'Klüften'],
  ['Imperium', 'N', 'Imperiums', 'Imperien', 'Imperien'],
  ['Politikum', 'N', 'Politikums', 'Politika', 'Politika'],
  ['Evangelium', 'N', 'Evangeliums', 'Evangelien', 'Evangelien'],
  ['Martyrium', 'N', 'Martyriums', 'Martyrien', 'Martyrien'],
  ['Instrumentarium', 'N', 'Instrumentariums', 'Instrumentarien', 'Instrumentarien'],
  ['Wagnis', 'N', 'Wagnisses', 'Wagnisse', 'Wagnissen'],
  ['Fiasko', 'N', 'Fiaskos', 'Fiaskos', 'Fiaskos'],
  ['Resümee', 'N', 'Resümees', 'Resümees', 'Resümees'],
  ['Spezies', 'F', 'Spezies', 'Spezies', 'Spezies'],
  ['Erdrutsch', 'M', 'Erdrutsches', 'Erdrutsche', 'Erdrutschen'],
  ['Generalvikar', 'M', 'Generalvikars', 'Generalvikare', 'Generalvikaren'],
  ['Göttin', 'F', 'Göttin', 'Göttinnen', 'Göttinnen'],
  ['Kadaver', 'M', 'Kadavers', 'Kadaver', 'Kadavern'],
  ['Knöchel', 'M', 'Knöchels', 'Knöchel', 'Knöcheln'],
]

/** All forms: lemma, form, bits as in `features.ts`. */
export function newsNouns(): readonly (readonly [lemma: string, form: string, mask: number])[] {
  const forms: (readonly [string, string, number])[] = []
  const put = (lemma: string, gender: keyof typeof GENDER_BITS, genitive: string, plural?: string, dative?: string) => {
    const bits = GENDER_BITS[gender]
    forms.push([lemma, lemma, (SINGULAR_CELLS & (genitive === lemma ? 0b1111 : 0b1101)) | bits])
    if (genitive !== lemma) forms.push([lemma, genitive, 0b10 | bits])
    if (plural === undefined || dative === undefined) return
    forms.push([lemma, plural, (PLURAL_CELLS & 0b10110000) | bits], [lemma, dative, 0b1000000 | bits])
  }
  for (const [gender, genitive, plural, dative, lemmas] of LISTS)
    for (const lemma of lemmas.trim().split(/\s+/)) {
      const stem = lemma.endsWith('e') && plural.startsWith('e') ? lemma.slice(0, -1) : lemma
      if (plural === '-') put(lemma, gender, lemma + genitive)
      else if (genitive === 'en') {
        put(lemma, gender, `${stem}en`, `${stem}en`, `${stem}en`)
        // Weak nouns have -en in all cells but the first.
        forms.push([lemma, `${stem}en`, 0b1110 | GENDER_BITS[gender]])
      } else put(lemma, gender, lemma + genitive, stem + plural, stem + dative)
    }
  for (const [lemma, gender, genitive, plural, dative] of IRREGULAR) put(lemma, gender, genitive, plural, dative)
  return forms
}
