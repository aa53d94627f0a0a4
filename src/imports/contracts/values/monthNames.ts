/** The beginnings of the names of months in Dutch and English, the longest first where one begins another. */
const beginnings: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['maart', 3],
  ['march', 3],
  ['mrt', 3],
  ['maa', 3],
  ['mar', 3],
  ['apr', 4],
  ['mei', 5],
  ['may', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]

const whole =
  /^(jan(uari|uary)?|feb(r|ruari|ruary)?|maart|mrt|maa|march|mar|apr(il)?|mei|may|juni?|june|juli?|july|aug(ustus|ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|dec(ember)?)$/

/** The number of a month, 1 to 12, by its name or a usual short form: 'juni', 'mrt.', 'Sept'. */
export function monthNumber(name: string): number | undefined {
  const bare = name.toLowerCase().replace(/\.$/, '')
  if (!whole.test(bare)) return undefined
  return beginnings.find(([beginning]) => bare.startsWith(beginning))?.[1]
}
