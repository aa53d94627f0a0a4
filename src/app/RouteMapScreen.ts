import { lazyScreen } from './lazyScreen'

export const RouteMapScreen = lazyScreen(() => import('../features/routeMap/RouteMapScreen'))
