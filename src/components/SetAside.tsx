import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Root } from '../dossier/document/roots'
import { type Aside, readSetAside } from '../dossier/merging/readSetAside'
import { useDossier } from '../hooks/useDossier'
import { useNaming } from '../hooks/useNaming'
import { Notice } from '../ui/Notice'
import { SetAsideLine } from './SetAsideLine'

type SetAsideProps = {
  readonly root: Root
  /** A record, or a key of a room; without it everything in the room. */
  readonly id?: string
}

/** What somebody wrote here, and a merge did not choose: kept in sight until a person says what to do with it. */
export function SetAside({ root, id = '' }: SetAsideProps) {
  const asides = useDossier((view) => readSetAside(view, root, id))
  if (asides.length === 0) return null
  return (
    // Its words may still be on their way; what people are typing beside it stays.
    <Suspense>
      <Panel asides={asides} root={root} id={id} />
    </Suspense>
  )
}

function Panel({ asides, root, id }: Required<SetAsideProps> & { readonly asides: readonly Aside[] }) {
  const { t } = useTranslation('setAside')
  const names = useNaming(useDossier((view) => view))
  return (
    <section aria-label={t('title')} className="pw-screen-only">
      <Notice kind="attention" word={t('title')}>
        <p>{t('why')}</p>
        {asides.map((aside) => (
          <SetAsideLine key={aside.id} aside={aside} what={names.within(root, id, aside)} names={names} />
        ))}
      </Notice>
    </section>
  )
}
