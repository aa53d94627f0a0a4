import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/ui.css'
import { App } from './app/App'
import { prepare } from './app/prepare'

// The styles of what is meant for all come first and together, so that those of a room always come after them.
import.meta.glob('./ui/*.module.css', { eager: true })
import.meta.glob('./components/*.module.css', { eager: true })

const page = document.getElementById('app')
if (!page) throw new Error('index.html has no place for the app')
await prepare()
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
