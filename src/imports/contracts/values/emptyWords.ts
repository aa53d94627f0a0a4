/** What people and programs write where there is nothing to write. Compared without capitals, dots and spaces. */
const words = new Set([
  'nvt',
  'n/a',
  'na',
  'ntb',
  'nnb',
  'tbd',
  'tba',
  'tbc',
  'onbekend',
  'nietbekend',
  'nognietbekend',
  'nogniet',
  'nogonbekend',
  'nogtebepalen',
  'tebepalen',
  'volgt',
  'nb',
  'naderbepalen',
  'nadertebepalen',
  'niettoepasselijk',
  'nietvantoepassing',
  'geen',
  'leeg',
  'none',
  'null',
  'nil',
  'nihil',
  'unknown',
  'notapplicable',
  'notknown',
  'notavailable',
  'nodata',
  'entfallt',
  'keine',
  'unbekannt',
  'keineangabe',
  'inconnu',
  'aucun',
  'aucune',
  'sansobjet',
  'pm',
  'x',
  'xx',
  'xxx',
  '#',
])

/** Words for a contract without an end. */
const endless =
  /^(onbepaald|onbep|doorlopend|doorloopt|lopend|stilzwijgend|geen einddatum|zonder einddatum|permanent|unbefristet|unbestimmt|duree indeterminee|durée indéterminée|indetermine|indéterminé|tot nader order|indefinite|until further notice|month to month|auto ?renew|ongoing|open ended|openended|rolling|continuous|evergreen|no end|perpetual|tot wederopzegging|tot opzegging|(jaarlijks|maandelijks|dagelijks) opzegbaar)/

/** '-', '–', '?', '.', '…': a sign that stands for nothing. */
const sign = /^[-–—_.?…/*]+$/

/** '#N/B', '#VERW!', '#REF!': what a spreadsheet shows when a formula failed, in Dutch or English. */
const error =
  /^#(n\/[ab]|verw|ref|waarde|value|deel\/0|div\/0|naam|name|getal|num|leeg|null|overloop|spill|calc)[!?]?$/i

/** Whether a text says that there is nothing here: 'n.v.t.', '-', 'onbekend'. */
export function isEmptyWord(text: string): boolean {
  return sign.test(text) || words.has(text.toLowerCase().replaceAll(/[.\s]+/g, ''))
}

/** Whether a text says so in the one way that means it everywhere: a field may hold 'geen' as its answer. */
export function isBlankSign(text: string): boolean {
  return sign.test(text) || /^n\.?\s?v\.?\s?t\.?$|^n\/a$/i.test(text)
}

export function isEndless(text: string): boolean {
  return endless.test(
    text
      .toLowerCase()
      .replaceAll(/[-\s]+/g, ' ')
      .trim(),
  )
}

export function isErrorText(text: string): boolean {
  return text.startsWith('#') && error.test(text.replaceAll(' ', ''))
}
