import type { Drawing, Link, Shape, Target } from '../../exports/routeMap/drawing'
import { rounded } from '../../exports/routeMap/drawing'
import { DrawnShapes } from './DrawnShape'
import shared from './map.module.css'
import styles from './RouteMap.module.css'

type RouteMapProps = {
  readonly drawing: Drawing
  /** What it is called: 'Routekaart'. */
  readonly name: string
  readonly hrefOf: (target: Target) => string
}

/**
 * The map as a drawing whose stations are real links, in reading order. A screen reader hears a group of links that each
 * say everything about their station; the lines and the legend are for eyes alone. The list beside it tells the same
 * with its structure, and stays folded until somebody asks for it, so that nothing is read twice.
 */
export function RouteMap({ drawing, name, hrefOf }: RouteMapProps) {
  const links = drawing.items.filter((item): item is Link => item.kind === 'link')
  const shapes = drawing.items.filter((item): item is Shape => item.kind !== 'link')
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group inside a drawing has no element of its own
    <svg
      className={styles.map}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="group"
      aria-label={name}
    >
      <g aria-hidden="true">
        <DrawnShapes shapes={shapes} />
      </g>
      {links.map((link) => (
        <MapLink key={keyOf(link.target)} link={link} href={hrefOf(link.target)} />
      ))}
    </svg>
  )
}

function keyOf(target: Target): string {
  return Object.values(target).map(String).join('/') + ('place' in target ? JSON.stringify(target.place) : '')
}

function MapLink({ link: { name, hint, box, shapes }, href }: { link: Link; href: string }) {
  const around = (by: number) =>
    rounded({ x: box.x - by, y: box.y - by, width: box.width + by * 2, height: box.height + by * 2 }, 10 + by)
  return (
    <a className={shared.link} href={href} aria-label={name}>
      {hint && <title>{hint}</title>}
      <path className={styles.room} d={around(0)} />
      <DrawnShapes shapes={shapes} />
      <path className={shared.gap} d={around(1)} />
      <path className={shared.ring} d={around(3)} />
    </a>
  )
}

/** The map on paper: as large as the sheet allows, and without links, which say nothing there. */
export function PaperMap({ drawing, name }: Pick<RouteMapProps, 'drawing' | 'name'>) {
  const shapes = drawing.items.flatMap((item) => (item.kind === 'link' ? item.shapes : [item]))
  return (
    <svg
      className={`${styles.map} ${styles.paper}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio="xMinYMin meet"
      role="img"
      aria-label={name}
    >
      <DrawnShapes shapes={shapes} />
    </svg>
  )
}
