export { cleanPage } from './clean-page.ts'
