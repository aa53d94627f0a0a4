import { type ComponentType, lazy, useState } from 'react'

type Load = () => Promise<{ readonly default: ComponentType }>

/**
 * A screen that is loaded when somebody goes there, or before, by `loadAhead`. One that is there already is shown at
 * once: `lazy` alone would show that it loads first, and React then keeps that on screen for 300 ms.
 */
export function lazyScreen(load: Load) {
  const Later = lazy(load)
  let loaded: ComponentType | undefined
  function Screen() {
    const [Now] = useState(() => loaded ?? Later)
    return <Now />
  }
  const loadAhead = async () => {
    loaded = (await load()).default
  }
  return Object.assign(Screen, { loadAhead })
}
