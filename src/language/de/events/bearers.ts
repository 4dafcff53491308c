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
export const PERSONS =
  'mensch mann frau kind person junge mädchen bewohner bewohnerin insasse patient passagier soldat arbeiter'
export const SITES = `werk fabrik standort filiale betrieb kraftwerk niederlassung klinik krankenhaus spital geschäft laden strecke
  bergwerk mine zeche schule kita bad hallenbad`
