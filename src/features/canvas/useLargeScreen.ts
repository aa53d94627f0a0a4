import { useEffect, useState } from 'react'

/**
 * Shows the canvas as large as the window, for a projector: the menus step aside and the letters grow. It ends with the
 * screen.
 */
export function useLargeScreen(): [large: boolean, setLarge: (large: boolean) => void] {
  const [large, setLarge] = useState(false)
  useEffect(() => {
    const page = document.documentElement
    page.toggleAttribute('data-canvas-large', large)
    return () => page.removeAttribute('data-canvas-large')
  }, [large])
  return [large, setLarge]
}
