import { createRoot } from 'react-dom/client'
import { Desk } from './desk.tsx'
import './styles/base.css'
import './styles/story.css'
import './styles/reader.css'
import './styles/fix.css'
import './styles/print.css'

createRoot(document.getElementById('desk')!).render(<Desk />)
