/** Endings of women's first names in the languages of Europe: "Jorinde", "Gundula", "Friederun", "Henrike". */
const ENDINGS =
  /(?:a|[bst]ke|ike|[^aor]ne|tte|lle|sse|nde|the|sche|run|traud|trud|hild|hilde|ild|gard|lind|linde|gund|gunde|burg|veig|frid|dis|ie|ise|yse|ith|lyn|lynn)$/u

/** First names of men that end so. */
const MEN: ReadonlySet<string> = new Set(
  `
   Aditya Akira Aleksa Aljoscha Amine Andrija Antoine Archie Arie Ata Attila Barna Barnaba Battista Bela Bennie
   Bjarne Blaise Bonaventura Béla Charlie Cosma Costa Csaba Danila Dipendra Donnie Dragiša Eddie Elia Elie Elija
   Endre Ernie Esra Etienne Eugene Eugène Ezra Feda Foma Frankie Freddie Gautama Gene Geza Gianluca Giona Govinda
   Grga Grischa Géza Hamza Horia Ibrahima Ikenna Ilie Ilija Ilja Indra Isa Issa Jamie Jefta Jelle Jermaine Jesse
   Jimmie Jitendra Johnnie Jona Joscha Joschka Joschua Joshua Josse Josua Juda Jukka Kalle Kende Kenta Koba Kolja
   Kosta Kostja Krischna Krishna Lamine Lasse Louie Louka Luca Lucca Luka Mahendra Mateja Matija Mattia Melle Micha
   Mihnea Mika Mikka Mircea Mirza Mischa Moussa Moustafa Musa Mustafa Mustapha Nebojša Nemanja Nikita Nikola Nikša
   Nisse Noa Olle Onne Ota Pelle Pera Perica Petja Rajendra Rama Reda Reggie Reza Robbie Ronnie Rune Sascha Sava
   Savva Saša Senne Serjoscha Shota Siddhartha Sindre Siniša Sune Surya Taha Talha Tjarke Tobia Tolga Toma Tommie
   Tonke Ulisse Upendra Vanja Vasilie Ville Vitalie Wanja Wayne Willie Yahya Yassine Yuta Zacharie Zakaria Ziya Élie
   Étienne
  `
    .trim()
    .split(/\s+/),
)

/** Whether a first name that no list has is a woman's by its ending; of "Anna-Lena" and "Marie-Luise" the first part tells. */
export function isFeminineName(first: string): boolean {
  const [part = ''] = first.split('-')
  return part.length > 2 && !MEN.has(part) && ENDINGS.test(part.toLowerCase())
}
