import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Explained } from '../../components/Explained'
import { useNarrow } from '../../hooks/useNarrow'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster, Stack } from '../../ui/Stack'
import { AddContract } from './AddContract'
import { ChosenBar } from './ChosenBar'
import { ContractCards } from './ContractCards'
import { ContractPaper } from './ContractPaper'
import { ContractsNav } from './ContractsNav'
import { ContractGrid } from './grid/ContractGrid'
import { CategoryProposals } from './proposals/CategoryProposals'
import { RegisterFilters } from './RegisterFilters'
import { useRegister } from './register/useRegister'
import { useChosen } from './useChosen'

// Reading spreadsheets is a good deal of code, for who has one.
const ImportContracts = lazy(() => import('./import/ImportContracts'))

/** The register: contracts and tenders to come, to add, import, find, change and turn into opportunities. */
export default function ContractsScreen() {
  const { t } = useTranslation('contracts')
  const [open, setOpen] = useState<'add' | 'import'>()
  const register = useRegister()
  const chosen = useChosen()
  const narrow = useNarrow()
  useScreenTitle(t('title'))
  const close = () => setOpen(undefined)
  const isEmpty = register.count === 0
  return (
    <Stack gap={5}>
      <PageTitle lead={<Explained text={t('intro')} />}>{t('title')}</PageTitle>
      <ContractsNav current="register" />
      {isEmpty && open === undefined && (
        <Notice kind="info" word={t('empty.title')}>
          <p>{t('empty.text')}</p>
          <p>{t('empty.wide')}</p>
        </Notice>
      )}
      {open === undefined && (
        <Cluster>
          <Button variant="primary" icon="plus" onPress={() => setOpen('add')}>
            {t('add')}
          </Button>
          <Button icon="open" onPress={() => setOpen('import')}>
            {t('import')}
          </Button>
        </Cluster>
      )}
      {open === 'add' && <AddContract onClose={close} />}
      {open === 'import' && (
        <Suspense fallback={null}>
          <ImportContracts onClose={close} />
        </Suspense>
      )}
      {!isEmpty && (
        <>
          <CategoryProposals register={register} />
          <RegisterFilters register={register} narrow={narrow} />
          <ChosenBar chosen={chosen} register={register} narrow={narrow} />
          {register.shown === 0 && <p>{t('filter.none')}</p>}
          {register.shown > 0 &&
            (narrow ? (
              <ContractCards register={register} chosen={chosen} />
            ) : (
              <ContractGrid register={register} chosen={chosen} />
            ))}
          <ContractPaper register={register} />
        </>
      )}
    </Stack>
  )
}
