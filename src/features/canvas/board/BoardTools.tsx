import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { noteColours } from '../../../content/canvases/notes'
import { canvasLayout, notesOn } from '../../../dossier/canvas/canvasLayout'
import { useDossier } from '../../../hooks/useDossier'
import { Button } from '../../../ui/Button'
import { Disclosure } from '../../../ui/Disclosure'
import { SelectField } from '../../../ui/SelectField'
import { Cluster } from '../../../ui/Stack'
import { TextField } from '../../../ui/TextField'
import { BoardOptions } from './BoardOptions'
import styles from './BoardTools.module.css'
import { useBoard, useMoment } from './boardStore'
import { isFiltering, type NoteFilter, noFilter } from './filterNotes'
import { ShownCount } from './ShownCount'

/** Finding notes, choosing several, folding fields, and what this device remembers. */
export function BoardTools({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('canvas')
  const { store, canvas, me } = useBoard()
  const selecting = useMoment((state) => state.selecting)
  const folded = useMoment((state) => state.folded)
  const fields = useDossier((view) => canvasLayout(view, canvas, me)).fields
  const allFolded = fields.length > 0 && fields.every(({ id }) => folded.has(id))
  return (
    <div className={`${styles.boardTools} pw-screen-only`}>
      <Cluster gap={2}>
        <Button
          aria-pressed={selecting}
          icon="check"
          onPress={() => store.set({ selecting: !selecting, selected: new Set() })}
        >
          {t('select.button')}
        </Button>
        <Button
          variant="subtle"
          onPress={() => store.set({ folded: new Set(allFolded ? [] : fields.map(({ id }) => id)) })}
        >
          {t(allFolded ? 'field.unfoldAll' : 'field.foldAll')}
        </Button>
      </Cluster>
      <Disclosure summary={t('filter.title')}>
        <FilterForm />
      </Disclosure>
      <ShownCount />
      <Disclosure summary={t('options.title')}>
        <BoardOptions />
      </Disclosure>
      {children}
    </div>
  )
}

function FilterForm() {
  const { t } = useTranslation('canvas')
  const { store, canvas } = useBoard()
  const filter = useMoment((state) => state.filter)
  // One text, so that it renders again only for another author.
  const authors = useDossier((view) => authorsOf(notesOn(view, canvas))).split('\n')
  const change = (part: Partial<NoteFilter>) => store.set({ filter: { ...filter, ...part } })
  return (
    <div className={styles.boardFilter} role="search" aria-label={t('filter.title')}>
      <TextField label={t('filter.text')} value={filter.text} onChange={(text) => change({ text })} />
      <SelectField
        label={t('filter.colour')}
        empty={t('filter.all')}
        size="full"
        value={filter.colour}
        options={noteColours.map((value) => ({ value: value as string, label: t(`colours.${value}`) }))}
        onChange={(colour) => change({ colour })}
      />
      <SelectField
        label={t('filter.author')}
        empty={t('filter.all')}
        size="full"
        value={filter.author}
        options={authors.filter(Boolean).map((value) => ({ value, label: value }))}
        onChange={(author) => change({ author })}
      />
      <SelectField
        label={t('filter.votes')}
        empty={t('filter.all')}
        size="full"
        value={filter.votes}
        options={[
          { value: 'some', label: t('filter.withVotes') },
          { value: 'chosen', label: t('filter.chosen') },
        ]}
        onChange={(votes) => change({ votes })}
      />
      {isFiltering(filter) && (
        <Button onPress={() => store.set({ filter: noFilter })}>{t('filter.clear')}</Button>
      )}
    </div>
  )
}

function authorsOf(notes: readonly { readonly author: string }[]): string {
  return [...new Set(notes.map(({ author }) => author))].sort().join('\n')
}
