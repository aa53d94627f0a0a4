import type { Place } from '../../dossier/progress/partStatus'
import type { Picture, PictureLook } from '../picture/shapes'

/** Where in the app something is asked, so that a gap in a document can lead there. */
export type Asked =
  | { readonly place: Place; readonly part: string }
  | { readonly opportunity: string }
  | { readonly canvas: string }
  | { readonly session: string; readonly at: 'prepare' | 'close' }
  | {
      readonly screen:
        | 'actions'
        | 'contracts'
        | 'documents'
        | 'examples'
        | 'opportunities'
        | 'roles'
        | 'talks'
    }

/**
 * What a document says because somebody filled it in. While nobody did, `text` is the placeholder: a document that says
 * "niet ingevuld" is better than one that hides a gap.
 */
export type Field = {
  readonly label: string
  readonly text: string
  readonly state: 'filled' | 'unknown' | 'missing'
  readonly asked: Asked
}

/** A line of a checklist. `means` says whether it was ticked, for who cannot see its box. */
export type Check = { readonly text: string; readonly ticked: boolean; readonly means: string }

/** A cell of a table; an empty text is room to write on paper. */
export type Cell = string | Field

export type Column = {
  readonly title: string
  /** How wide it is beside the others. */
  readonly share: number
}

export type Table = {
  readonly kind: 'table'
  /** What is in it, for who cannot see it as a whole. */
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Whether its title is shown above it: not where a heading says the same. */
  readonly showsTitle?: true
  /** Whether an empty cell says something too, as in a matrix. */
  readonly sparse?: true
  /** Rows with room to write with a pen. */
  readonly toWriteIn?: true
}

/** A picture, drawn from what the dossier holds. */
export type Drawing = {
  readonly kind: 'picture'
  /** What it shows, for who does not see it. */
  readonly alt: string
  readonly picture: Picture<string>
  readonly look: PictureLook<string>
  /** The same as a PNG file, for writers that take no shapes. */
  readonly png?: ArrayBuffer
  /** What says the same where a picture cannot be made. */
  readonly instead: readonly Block[]
}

/** What comes below it, with a way to each chapter. */
export type Contents = {
  readonly kind: 'contents'
  readonly title: string
  readonly chapters: readonly { readonly id: string; readonly title: string }[]
}

/** The pieces of a document, in the order in which they are read. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3 | 4
      readonly text: string
      readonly newPage?: true
      /** By which a list of contents finds it. */
      readonly id?: string
    }
  | Contents
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'soft' | 'note' }
  /** What a field says, below a heading that asks it. */
  | { readonly kind: 'value'; readonly field: Field }
  /** A question with what was said. */
  | { readonly kind: 'answer'; readonly field: Field }
  /** Names and short values, a line each. */
  | { readonly kind: 'facts'; readonly fields: readonly Field[] }
  | {
      readonly kind: 'list'
      readonly items: readonly string[]
      readonly numbered?: true
      /** What the list answers, where that is something that people can leave open. */
      readonly field?: Field
    }
  | {
      readonly kind: 'checks'
      readonly title?: string
      readonly items: readonly Check[]
    }
  | Drawing
  | Table

/** One document, whoever writes it down: in Word, on the screen or on paper. Its headings begin below its title. */
export type DocumentTree = {
  readonly title: string
  /** What it is about, below the title: 'Gemeente X · 22 november 2026'. */
  readonly subtitle: string
  /** 'nl', 'en': the language of everything in it. */
  readonly language: string
  /** 'nl-NL', 'en-GB'. */
  readonly region: string
  /** 'Pagina', before the number of a page. */
  readonly page: string
  /** `compact` for what has to fit on one page, `wide` for what needs a page on its side. */
  readonly look?: 'compact' | 'wide'
  /** The blocks one by one, so that a large document can be made without holding up the screen. */
  readonly blocks: () => Iterable<Block>
}
