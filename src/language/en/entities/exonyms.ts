/** Places with an English name of their own, and what they are called in German. Written by hand. */
const EXONYMS: ReadonlyMap<string, string> = new Map(
  `
  Germany:Deutschland,Austria:Österreich,Switzerland:Schweiz,France:Frankreich,Italy:Italien,Spain:Spanien
  Netherlands:Niederlande,Belgium:Belgien,Denmark:Dänemark,Norway:Norwegen,Sweden:Schweden,Finland:Finnland
  Poland:Polen,Czech Republic:Tschechien,Hungary:Ungarn,Romania:Rumänien,Bulgaria:Bulgarien,Greece:Griechenland
  Turkey:Türkei,Russia:Russland,United Kingdom:Großbritannien,Ireland:Irland,Scotland:Schottland,Iceland:Island
  United States:USA,Lebanon:Libanon,Egypt:Ägypten,Saudi Arabia:Saudi-Arabien,Syria:Syrien,Iraq:Irak,Cyprus:Zypern
  South Africa:Südafrika,South Korea:Südkorea,North Korea:Nordkorea,Brazil:Brasilien,Mexico:Mexiko,Canada:Kanada
  Australia:Australien,India:Indien,Europe:Europa,Africa:Afrika,Asia:Asien,Croatia:Kroatien,Serbia:Serbien
  Slovakia:Slowakei,Slovenia:Slowenien,Lithuania:Litauen,Latvia:Lettland,Estonia:Estland,Moldova:Moldau
  Vienna:Wien,Munich:München,Cologne:Köln,Nuremberg:Nürnberg,Hanover:Hannover,Brunswick:Braunschweig
  Geneva:Genf,Zurich:Zürich,Basle:Basel,Berne:Bern,Lucerne:Luzern,Brussels:Brüssel,Antwerp:Antwerpen
  The Hague:Den Haag,Copenhagen:Kopenhagen,Gothenburg:Göteborg,Warsaw:Warschau,Prague:Prag,Moscow:Moskau
  Kyiv:Kiew,Bucharest:Bukarest,Belgrade:Belgrad,Athens:Athen,Rome:Rom,Milan:Mailand,Venice:Venedig,Naples:Neapel
  Florence:Florenz,Turin:Turin,Genoa:Genua,Lisbon:Lissabon,Nice:Nizza,Strasbourg:Straßburg,Luxembourg:Luxemburg
  Beijing:Peking,Tokyo:Tokio,Cairo:Kairo,Damascus:Damaskus,Tehran:Teheran,Baghdad:Bagdad,Riyadh:Riad
  Bavaria:Bayern,Saxony:Sachsen,Lower Saxony:Niedersachsen,Thuringia:Thüringen,Hesse:Hessen,Tyrol:Tirol
  Carinthia:Kärnten,Styria:Steiermark,Crimea:Krim,Danube:Donau,Rhine:Rhein,Lake Constance:Bodensee
  Baltic Sea:Ostsee,North Sea:Nordsee,Black Sea:Schwarzes Meer,Alps:Alpen
  `
    .trim()
    .split(/[,\n]/u)
    .map((pair) => pair.trim().split(':') as [string, string]),
)

/** The German name of a place with an English one of its own: "Vienna" → "Wien". */
export const exonym = (name: string): string | undefined => EXONYMS.get(name)
