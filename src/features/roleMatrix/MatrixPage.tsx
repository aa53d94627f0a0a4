import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { HardWords } from '../../components/HardWords'
import { SetAside } from '../../components/SetAside'
import { readRoleMatrix } from '../../dossier/roleMatrix/readRoleMatrix'
import { wholeDossier } from '../../dossier/roleMatrix/scope'
import { useDossier } from '../../hooks/useDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { AboutRoles } from './AboutRoles'
import { AlphabetChoice } from './AlphabetChoice'
import { Findings } from './findings/Findings'
import { FindingsCount } from './findings/FindingsCount'
import type { Spot } from './grid/MatrixGrid'
import { Legend } from './Legend'
import { ActivityDialog } from './lines/ActivityDialog'
import { LineButtons } from './lines/LineButtons'
import { RoleDialog } from './lines/RoleDialog'
import styles from './MatrixPage.module.css'
import { MatrixView } from './MatrixView'
import { PeopleView } from './people/PeopleView'
import { PerActivity } from './reading/PerActivity'
import { PerRole } from './reading/PerRole'
import { ScopeChoice } from './ScopeChoice'
import { useAlphabet } from './useAlphabet'
import { useLook } from './useLook'
import { useMatrixWords } from './useMatrixWords'
import { useScopeName } from './useScope'
import { ViewNav } from './ViewNav'

/** The matrix of one scope, looked at in one of four ways, with what it has to say for itself. */
export function MatrixPage({ scope }: { scope: string }) {
  const { t } = useTranslation('roleMatrix')
  const matrix = useDossier((view) => readRoleMatrix(view, scope))
  const opportunities = useDossier((view) => view.opportunities)
  const [alphabet, chooseAlphabet] = useAlphabet()
  const words = useMatrixWords(alphabet)
  const look = useLook()
  const [open, setOpen] = useState<Spot>()
  const name = useScopeName()(scope, opportunities)
  const close = () => setOpen(undefined)
  useScreenTitle(scope === wholeDossier ? t('title') : `${t('title')} – ${name}`)
  return (
    <Stack gap={5}>
      <PageTitle lead={t('intro')}>{t('title')}</PageTitle>
      <SetAside root="matrix" />
      <div className={styles.matrixChoices}>
        <ScopeChoice scope={scope} />
        {look !== 'people' && <AlphabetChoice alphabet={alphabet} onChoose={chooseAlphabet} />}
      </div>
      <ViewNav scope={scope} look={look} />
      <FindingsCount scope={scope} />
      {look === 'matrix' && (
        <>
          <Legend words={words} />
          <MatrixView matrix={matrix} words={words} name={name} onOpen={setOpen} />
        </>
      )}
      {look === 'people' && <PeopleView matrix={matrix} words={words} onOpen={setOpen} />}
      {look === 'roles' && <PerRole matrix={matrix} words={words} onOpen={setOpen} />}
      {look === 'activities' && <PerActivity matrix={matrix} words={words} onOpen={setOpen} />}
      {look !== 'people' && <LineButtons matrix={matrix} words={words} />}
      <HardWords
        texts={[...matrix.activities, ...matrix.roles].flatMap((line) => {
          const said = 'side' in line ? words.role(line) : words.activity(line)
          return line.own ? [] : [said]
        })}
      />
      <Findings scope={scope} words={words} onOpen={setOpen} />
      <AboutRoles />
      {open && open.activity === '' && (
        <RoleDialog key={open.role} id={open.role} matrix={matrix} words={words} onClose={close} />
      )}
      {open && open.role === '' && (
        <ActivityDialog
          key={open.activity}
          id={open.activity}
          matrix={matrix}
          words={words}
          onClose={close}
        />
      )}
    </Stack>
  )
}
