import { useTranslation } from 'react-i18next'
import type { MapStep, OpportunityLine, RouteMap, Station } from '../../dossier/progress/routeMap'
import type { Target } from '../../exports/routeMap/drawing'
import type { RouteMapWords } from '../../exports/routeMap/words'
import { StatusTag } from '../../ui/StatusTag'
import { TextLink } from '../../ui/TextLink'
import styles from './RouteMapList.module.css'

type RouteMapListProps = {
  readonly map: RouteMap
  readonly words: RouteMapWords
  readonly hrefOf: (target: Target) => string
}

/** The map as a nested list, with the same links in the same order. */
export function RouteMapList({ map, words, hrefOf }: RouteMapListProps) {
  const { t } = useTranslation('routeMap')
  const groups = [
    { title: t('list.walked'), lines: map.walked },
    { title: words.undecided(map.undecided.length), lines: map.undecided },
    { title: words.quiet(map.quiet.length), lines: map.quiet },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <ol className={`pw-list ${styles.mapList}`}>
      {map.steps.map((step) => (
        <StepItem key={step.id} step={step} words={words} hrefOf={hrefOf} />
      ))}
      <li>
        <TextLink href={hrefOf({ kind: 'step', step: 'doing' })}>{words.doingName}</TextLink>
        {map.walked.length === 0 && (
          <p>
            <TextLink href={hrefOf({ kind: 'opportunities' })}>{words.emptyTitle}</TextLink>
            <br />
            {words.empty}
          </p>
        )}
        {groups.map(({ title, lines }) => (
          <div key={title}>
            <p className={styles.group}>{title}</p>
            <ul>
              {lines.map((line) => (
                <OpportunityItem key={line.id} line={line} words={words} hrefOf={hrefOf} />
              ))}
            </ul>
          </div>
        ))}
      </li>
    </ol>
  )
}

function StepItem({ step, words, hrefOf }: { step: MapStep } & Omit<RouteMapListProps, 'map'>) {
  return (
    <li>
      <TextLink href={hrefOf({ kind: 'step', step: step.id })}>
        {words.stepName(step, words.stepNote(step))}
      </TextLink>
      <ul className={`pw-list ${styles.inner}`}>
        {step.stations.map((station) => (
          <StationItem key={station.part.id} station={station} words={words} hrefOf={hrefOf} />
        ))}
      </ul>
    </li>
  )
}

function StationItem({ station, words, hrefOf }: { station: Station } & Omit<RouteMapListProps, 'map'>) {
  const { t } = useTranslation('routeMap')
  const { part, status, lines, marker, step } = station
  return (
    <li className={styles.part}>
      <TextLink href={hrefOf({ kind: 'part', place: { step }, part: part.id })}>
        {t('list.part', { code: part.code, title: words.stationTitle(station) })}
      </TextLink>
      <StatusTag status={status}>{words.status(status)}</StatusTag>
      <span className={styles.lines}>{lines.length > 1 ? t('list.bothLines') : lines.map(words.line)}</span>
      {marker && <strong>{words.marker(marker)}</strong>}
    </li>
  )
}

function OpportunityItem({
  line,
  words,
  hrefOf,
}: { line: OpportunityLine } & Omit<RouteMapListProps, 'map'>) {
  const { t } = useTranslation('routeMap')
  return (
    <li>
      <TextLink href={hrefOf({ kind: 'opportunity', opportunity: line.id })}>{words.title(line)}</TextLink>
      <ul>
        {line.routes.map((route) => (
          <li key={route.route}>{words.standing(route)}</li>
        ))}
        {line.next && <li>{t('next.spoken', { next: words.next(line.next) })}</li>}
        {line.needsAction && (
          <li>
            <strong>{words.noNext}</strong>
          </li>
        )}
        {line.marker && (
          <li>
            <strong>{words.marker(line.marker)}</strong>
          </li>
        )}
      </ul>
    </li>
  )
}
