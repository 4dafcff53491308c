/** Nouns by what may become of them or what they may do, for the senses of verbs. */

/** Who judges. */
export const COURTS =
  'gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht bezirksgericht bundesgericht gerichtshof schwurgericht schöffengericht'

/** Who decides by office. */
export const OFFICES = `${COURTS} amt bundesamt landesamt behörde aufsicht ministerium regierung kabinett bundesrat bundestag landtag
  parlament senat stadtrat gemeinderat kommission staatsanwaltschaft sportgericht schiedsgericht verband liga richter richterin`

/** What flies and strikes. */
export const MISSILES = 'drohne kampfdrohne rakete granate bombe geschoss marschflugkörper artillerie'

export const VEHICLES =
  'auto wagen fahrzeug bus reisebus lkw lastwagen laster zug straßenbahn tram motorrad traktor kran'
export const VESSELS = 'schiff boot fähre frachter tanker kutter kahn schlauchboot'
export const AIRCRAFT =
  'flugzeug kleinflugzeug maschine hubschrauber helikopter jet kampfjet passagiermaschine segelflugzeug'
export const PERSONS =
  'mensch mann frau kind person junge mädchen bewohner bewohnerin insasse patient passagier soldat arbeiter'
export const SITES = `werk fabrik standort filiale betrieb kraftwerk niederlassung klinik krankenhaus spital geschäft laden strecke
  bergwerk mine zeche schule kita bad hallenbad`

/** What people build, and what may break. */
export const STRUCTURES = `brücke steg dach decke gebäude tribüne gerüst mauer hang turm balkon halle rampe kuppel schornstein
  gewölbe treppe seilbahn`

/** Who decides by voting. */
export const LEGISLATURES = `parlament bundestag bundesrat landtag nationalrat ständerat bürgerschaft abgeordnetenhaus stadtrat
  gemeinderat kreistag repräsentantenhaus unterhaus oberhaus volksvertretung abgeordneter delegierter delegierte parteitag
  stadtverordnetenversammlung bezirksparlament parteirat kantonsrat mitgliederversammlung hauptversammlung`

/** What makers call back. */
export const WARES = `produkt charge packung medikament arznei arzneimittel fahrzeug ware lebensmittel käse wurst milch spielzeug
  akku gerät präparat mittel salbe tropfen tablette modell auto wagen kinderwagen infusion implantat ladegerät`

/** What is laid before the public. */
export const PAPERS = `zahl geschäftszahl quartalszahl jahresbericht jahresstatistik statistik kriminalstatistik aktionsplan grundzug
  modell produkt fahrplan reformplan leitlinie bericht studie gutachten analyse bilanz jahresbilanz protokoll zwischenbericht
  abschlussbericht untersuchungsbericht namensliste dokument stellungnahme eckpunkt kabinett regierungsmannschaft`
