import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'

// What is searched, and how, is loaded when somebody searches for the first time.
const SearchDialog = lazy(() => import('./SearchDialog'))

/** Opens the search, by its button or by Ctrl+K (Cmd+K on a Mac). */
export function SearchButton() {
  const { t } = useTranslation('common')
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <Button
        variant="subtle"
        icon="search"
        iconOnPhone
        aria-keyshortcuts="Control+K Meta+K"
        onPress={() => setOpen(true)}
      >
        {t('search')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
