import { type MadeCell, on, writeXlsx } from './writeXlsx'

const titles = [
  'Contractnummer',
  'Naam contract',
  'Omschrijving',
  'Leverancier',
  'Inkoopcategorie',
  'CPV-code',
  'Waarde per jaar',
  'Ingangsdatum',
  'Einddatum',
  'Verlengopties',
  'Optiedatum',
  'Contractmanager',
  'Locatie',
  'Social return',
  'Opmerkingen',
]

const subjects = ['Schoonmaak', 'Catering', 'Groenonderhoud', 'Beveiliging', 'Drukwerk', 'Liftonderhoud']

/** A register of 15 columns, with a slip in one row of a hundred. The same every time. */
export function bigRegister(count: number): Uint8Array<ArrayBuffer> {
  const rows = Array.from({ length: count }, (_, i): MadeCell[] => {
    const subject = subjects[i % subjects.length] ?? ''
    const year = 2026 + (i % 5)
    return [
      `C-${100_000 + i}`,
      `${subject} gebouw ${i}`,
      `Dagelijkse werkzaamheden op locatie ${i % 400}, met toezicht en materiaal volgens bestek ${i % 90}`,
      `Leverancier ${i % 700} B.V.`,
      subject,
      `${90910000 + (i % 900)}-${i % 9}`,
      1000 + ((i * 37) % 500_000) + (i % 4) * 0.25,
      on(`${year - 4}-0${1 + (i % 9)}-01`),
      i % 100 === 7 ? `medio ${year}` : on(`${year}-12-31`),
      i % 3 === 0 ? '2 x 1 jaar' : 'geen',
      on(`${year}-06-30`),
      `Manager ${i % 40}`,
      `Locatie ${i % 60}`,
      i % 4 === 0 ? 'ja' : 'nee',
      i % 10 === 0 ? `Let op: indexatie per 1 januari (${i})` : null,
    ]
  })
  return writeXlsx([{ name: 'Contracten', rows: [titles, ...rows] }])
}
