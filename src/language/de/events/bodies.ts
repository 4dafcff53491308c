/** Nouns of bodies, offices and groups that act or are acted on in the news without a name; also as last part of a compound. */
export const bodies: ReadonlySet<string> = new Set(
  `regierung kabinett koalition opposition parlament bundestag bundesrat landtag nationalrat ständerat senat kongress
   repräsentantenhaus unterhaus oberhaus abgeordnetenhaus stadtrat gemeinderat kreistag bürgerschaft sicherheitsrat ministerrat
   aufsichtsrat betriebsrat verwaltungsrat kommission ausschuss ausschuß ministerium behörde bundesamt landesamt verwaltung
   gericht gerichtshof staatsanwaltschaft bundesanwaltschaft polizei feuerwehr ermittler
   armee militär streitkraft truppe soldat marine luftwaffe miliz rebell kämpfer
   gewerkschaft arbeitgeber arbeitgeberverband verband unternehmen konzern firma notenbank zentralbank fluggesellschaft
   partei fraktion vorstand tarifpartei tarifpartner konfliktpartei kriegspartei delegation unterhändler
   präsident präsidentin kanzler kanzlerin minister ministerin premierminister premierministerin ministerpräsident
   ministerpräsidentin regierungschef regierungschefin staatschef staatschefin parteichef parteichefin vorstandschef
   bürgermeister bürgermeisterin gouverneur gouverneurin senator senatorin abgeordneter abgeordnete vorsitzende vorsitzender
   könig königin papst bischof botschafter botschafterin gesandter gesandte staatssekretär staatssekretärin amtskollege amtskollegin
   wähler bürger stimmberechtigte lokführer pilot beschäftigte mitarbeiter belegschaft
   geisel gefangener gefangene häftling angeklagter angeklagte beschuldigter beschuldigte verdächtiger verdächtige
   tatverdächtiger tatverdächtige täter täterin schütze angreifer geschäftsführer geschäftsführerin manager managerin
   unternehmer unternehmerin trainer trainerin richter richterin staatsanwalt staatsanwältin zeuge zeugin
   demonstrant demonstrantin aktivist aktivistin anwohner anwohnerin bewohner bewohnerin passagier arbeiter arbeiterin
   rettungskraft einsatzkraft retter zivilist zivilistin flüchtling soldatin betreiber verein klub gremium krisenstab präsidium rat liga bund
   verteidigung anklage verteidiger verteidigerin anwalt anwältin nebenkläger hersteller zentralrat landrat landrätin
   stadtverwaltung gesundheitsamt rathaus bank sparkasse versicherer autobauer autohersteller händler discounter airline reederei
   sender verlag universität hochschule bistum aufsicht aufsichtsbehörde kartellamt kriminalamt finanzamt ordnungsamt jury
   tribunal regulierer kommissar kommissarin delegierte delegierter mitglied bauer landwirt fischer schüler schülerin student
   studentin einbrecher dieb räuber hacker attentäter attentäterin putschist spion spionin sponsor arbeiterin pfleger
   pflegekraft erzieher erzieherin lehrer lehrerin ärzteschaft jugendliche jugendlicher stiftung gesellschaft gemeinde`
    .trim()
    .split(/\s+/),
)
