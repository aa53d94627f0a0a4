/** The beginnings of the names of months in Dutch, English, French and German, the longest first where one begins another. */
const beginnings: readonly (readonly [string, number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['fev', 2],
  ['maart', 3],
  ['march', 3],
  ['mrt', 3],
  ['mrz', 3],
  ['maa', 3],
  ['mar', 3],
  ['apr', 4],
  ['avr', 4],
  ['mei', 5],
  ['may', 5],
  ['mai', 5],
  ['jun', 6],
  ['juin', 6],
  ['jul', 7],
  ['juil', 7],
  ['aou', 8],
  ['aug', 8],
  ['sep', 9],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
  ['dez', 12],
]

const whole =
  /^(jan(uari|uary|uar|vier)?|feb(r|ruari|ruary|ruar)?|fev(rier)?|maart|mrt|maa|march|mars?|marz|mrz|apr(il)?|avr(il)?|mei|may|mai|juni?|june|juin|juli?|july|juil(let)?|aug(ustus|ust)?|aout|sept?(ember|embre)?|o[kc]t(ober|obre)?|nov(ember|embre)?|de[cz](ember|embre)?)$/

/** The number of a month, 1 to 12, by its name or a usual short form: 'juni', 'mrt.', 'Sept'. */
export function monthNumber(name: string): number | undefined {
  const bare = name.toLowerCase().replace(/\.$/, '').normalize('NFD').replaceAll(/\p{M}/gu, '')
  if (!whole.test(bare)) return undefined
  return beginnings.find(([beginning]) => bare.startsWith(beginning))?.[1]
}
