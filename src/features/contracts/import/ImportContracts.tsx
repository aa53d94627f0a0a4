import { useMachine } from '@xstate/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { recall, remember } from '../../../browser/remember'
import { useErrorWords } from '../../../hooks/useErrorWords'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { writeMapping } from '../../../imports/contracts/columns/keptMapping'
import { createContractImport } from '../../../imports/contracts/createContractImport'
import type { Overview } from '../../../imports/contracts/messages'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { Heading } from '../../../ui/Heading'
import { Cluster } from '../../../ui/Stack'
import { CheckImport } from './CheckImport'
import { ChooseSource } from './ChooseSource'
import { ImportDone } from './ImportDone'
import { ImportSteps } from './ImportSteps'
import { MapColumns } from './MapColumns'
import { ReadingFile } from './ReadingFile'
import { StateTitle } from './StateTitle'

/** Sheets that are not hidden, with more in them than a title. */
const otherSheets = (overview: Overview | undefined) =>
  (overview?.sheets ?? [])
    .filter(({ rows, isHidden }, i) => i !== overview?.sheet && !isHidden && rows > 2)
    .map(({ name }) => name)

const keyOf = (shape: string) => `importMapping.${shape}`

/** Brings a file of contracts into the register: choosing it, matching its columns, checking, and saving. */
export default function ImportContracts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('importContracts')
  const dossier = useOpenDossier()
  const [machine] = useState(() => createContractImport(dossier, (shape) => recall(keyOf(shape))))
  const [state, send] = useMachine(machine)
  const errorWords = useErrorWords()
  const { source, share, overview, mapping, report, outcome, ending, error } = state.context
  const stop = () => send({ type: 'stop' })
  const check = () => {
    if (overview) remember(keyOf(overview.layout.shape), writeMapping(mapping))
    send({ type: 'check' })
  }
  const value = typeof state.value === 'string' ? state.value : Object.keys(state.value)[0]

  return (
    <Card as="section" labelledBy="importeren">
      <Cluster>
        <Heading level={2} id="importeren">
          {t('title')}
        </Heading>
        {value !== 'write' && value !== 'done' && (
          <Button variant="subtle" icon="close" onPress={onClose}>
            {t('close')}
          </Button>
        )}
      </Cluster>
      <ImportSteps state={value ?? 'choose'} />
      {value === 'choose' && (
        <ChooseSource ending={ending} onChoose={(chosen) => send({ type: 'choose', source: chosen })} />
      )}
      {value === 'read' && <ReadingFile name={source?.name ?? ''} share={share} onStop={stop} />}
      {value === 'map' && overview && (
        <MapColumns
          name={source?.name ?? ''}
          overview={overview}
          mapping={mapping}
          isBusy={state.matches({ map: 'layingOut' })}
          onLayOut={(sheet, headerRow) => send({ type: 'layOut', sheet, headerRow })}
          onMap={(next) => send({ type: 'map', mapping: next })}
          onCheck={check}
          onStop={stop}
        />
      )}
      {value === 'check' && (
        <CheckImport
          report={report}
          isBusy={state.matches({ check: 'checking' })}
          onResolve={(key, resolution) => send({ type: 'resolve', key, resolution })}
          onReadAs={(column, reading) => send({ type: 'readAs', column, reading })}
          onWrite={() => send({ type: 'write' })}
          onBack={() => send({ type: 'back' })}
          onStop={stop}
        />
      )}
      {value === 'write' && (
        <>
          <StateTitle>{t('write.title')}</StateTitle>
          <p role="status">{t('write.busy')}</p>
          <Cluster>
            <Button onPress={stop}>{t('write.stop')}</Button>
          </Cluster>
        </>
      )}
      {value === 'done' && outcome && (
        <ImportDone
          outcome={outcome}
          otherSheets={otherSheets(overview)}
          onUndo={() => send({ type: 'undo' })}
          onAgain={() => send({ type: 'again' })}
          onClose={onClose}
        />
      )}
      {value === 'failed' && (
        <ErrorNotice
          {...errorWords(error)}
          actions={
            <>
              <Button variant="primary" onPress={() => send({ type: 'again' })}>
                {t('failed.again')}
              </Button>
              {outcome && (
                <Button icon="undo" onPress={() => send({ type: 'undo' })}>
                  {t('failed.undo')}
                </Button>
              )}
            </>
          }
        />
      )}
    </Card>
  )
}
