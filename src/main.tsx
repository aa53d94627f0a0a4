import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/ui.css'
import { App } from './app/App'
import { prepare } from './app/prepare'

const page = document.getElementById('app')
if (!page) throw new Error('index.html has no place for the app')
await prepare()
createRoot(page).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
