import { type FormEvent, useEffect, useRef, useState } from 'react'
import { desk, desksChanged, useDesk } from './api.ts'
import { Told } from './fix/told.tsx'
import { useKeys } from './keys.ts'
import { go, Link, toView, useRoute } from './route.tsx'
import { Add } from './views/add.tsx'
import { ArticleView } from './views/article.tsx'
import { Corrections } from './views/corrections.tsx'
import { Inbox } from './views/inbox.tsx'
import { Login } from './views/login.tsx'
import { Reader } from './views/reader.tsx'
import { Search } from './views/search.tsx'
import { Story } from './views/story.tsx'
import { type Language, SpeechContext, useSpeech, WORDS } from './words.tsx'

const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

function recalled<T extends string>(key: string, known: readonly T[], otherwise: T): T {
  const value = localStorage.getItem(key)
  return known.find((one) => one === value) ?? otherwise
}

/** The whole desk: its head, and the view the address names. */
export function Desk() {
  const route = useRoute()
  const search = useRef<HTMLInputElement>(null)
  const [language, setLanguage] = useState<Language>(() =>
    recalled('language', ['de', 'en'], navigator.language.startsWith('en') ? 'en' : 'de'),
  )
  const [theme, setTheme] = useState<Theme>(() => recalled('theme', THEMES, 'auto'))
  const { data: names } = useDesk('/words', { lang: language })
  const { data: user, code } = useDesk('/me', {})
  const words = WORDS[language]
  useKeys(search)
  useEffect(() => {
    document.documentElement.lang = language
    localStorage.setItem('language', language)
  }, [language])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    localStorage.setItem('theme', theme)
  }, [theme])
  const query = route.pathname === '/search' ? (route.searchParams.get('q') ?? '') : ''
  const seek = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(`/search?q=${encodeURIComponent(search.current?.value ?? '')}`)
    toView()
  }
  return (
    <SpeechContext value={{ language, words, names, user }}>
      <a className="skip" href="#view">
        {words.skip}
      </a>
      <header className="head">
        <Link className="brand" href="/">
          Synopse
        </Link>
        <nav aria-label="Synopse">
          <Link href="/" aria-current={route.pathname === '/' ? 'page' : undefined}>
            {words.stories}
          </Link>
          <Link href="/add" aria-current={route.pathname === '/add' ? 'page' : undefined}>
            {words.add}
          </Link>
          <Link href="/corrections" aria-current={route.pathname === '/corrections' ? 'page' : undefined}>
            {words.corrections}
          </Link>
        </nav>
        <search className="seek">
          <form onSubmit={seek}>
            <input
              key={query}
              ref={search}
              type="search"
              aria-label={words.search}
              placeholder={words.search}
              defaultValue={query}
            />
          </form>
        </search>
        <div className="settings">
          {user?.hasSession === true && (
            <button
              type="button"
              title={`${user.name} (${user.role})`}
              onClick={() => void desk.leave().then(desksChanged)}
            >
              {words.login.leave}
            </button>
          )}
          <button
            type="button"
            onClick={() => setLanguage(language === 'de' ? 'en' : 'de')}
            lang={language === 'de' ? 'en' : 'de'}
          >
            {words.language}
          </button>
          <button
            type="button"
            aria-label={words.theme[theme]}
            title={words.theme[theme]}
            onClick={() => setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!)}
          >
            <span aria-hidden="true">{{ auto: '◐', light: '○', dark: '●' }[theme]}</span>
          </button>
        </div>
      </header>
      <main id="view" tabIndex={-1}>
        {code === 'login-needed' ? <Login /> : <View route={route} />}
      </main>
      <Told />
      <footer className="foot">{words.keys}</footer>
    </SpeechContext>
  )
}

/** A part of an address; one that is no UTF-8 names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function View({ route }: { readonly route: URL }) {
  const [, place = '', id = '', part] = route.pathname.split('/').map(decoded)
  if (place === '') return <Inbox />
  if (place === 'add') return <Add />
  if (place === 'corrections') return <Corrections />
  if (place === 'search') return <Search query={route.searchParams.get('q') ?? ''} />
  if (place === 'article' && id !== '') return <ArticleView id={id} query={route.searchParams} />
  if (place === 'story' && id !== '' && part === 'read') return <Reader id={id} query={route.searchParams} />
  if (place === 'story' && id !== '') return <Story id={id} hash={route.hash} />
  return <NotFound />
}

function NotFound() {
  const { words } = useSpeech()
  return <h1>{words.notFound}</h1>
}
