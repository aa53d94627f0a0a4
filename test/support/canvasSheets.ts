import { noteColours } from '../../src/content/canvases/notes'
import type { CanvasSheet, SheetField, SheetNote } from '../../src/exports/canvas/sheet'

const titles = ['Onze reden', 'Onze mensen', 'Onze contracten', 'Ons werk', 'Leveranciers', 'Partners']
const texts = [
  'Schoonmaak tot 2028',
  'We willen een werkgever zijn voor de hele stad.',
  'Mensen uit het doelgroepregister; jongeren van de praktijkschool\nOok statushouders',
  'Post rondbrengen & plantenbakken <buiten>',
  'Meerjarenonderhoudsplanningscoördinatiewerkzaamhedenvergoeding',
]

/** The note with this number, with a text of its own. */
export function noteNumber(i: number): SheetNote {
  const colour = noteColours[i % noteColours.length] ?? 'white'
  return {
    text: `${texts[i % texts.length]} nr${i}`,
    colour,
    details: i % 3 === 0 ? 'SB · 3 stippen' : '',
  }
}

/** A canvas of six boxes. The first takes half of the notes; some of the others are put together. */
export function sheetWith(count: number): CanvasSheet {
  const notes = Array.from({ length: count }, (_, i) => noteNumber(i))
  const fields = titles.map((title, i): SheetField => {
    const own = notes.filter((_, n) => (n % 2 === 0 ? i === 0 : Math.floor(n / 2) % 5 === i - 1))
    const together = i % 2 === 1 && own.length > 3
    return {
      code: `K${i + 1}`,
      title,
      question: 'Welke taken blijven liggen of zijn los te maken?',
      groups: together
        ? [
            { title: 'Buiten', notes: own.slice(0, 2) },
            { title: '', notes: own.slice(2) },
          ]
        : [{ title: '', notes: own }],
    }
  })
  return {
    title: 'Kansenkaart: sessie & zo',
    about: 'Gemeente Waterveen · 22 november 2026',
    foot: 'Zet de code voor wat je overtypt, bijvoorbeeld ‘K3 Schoonmaak tot 2028’.',
    goesOn: (title) => `${title} (vervolg)`,
    rows: [fields.slice(0, 3), fields.slice(3)],
  }
}
