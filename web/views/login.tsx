import { type FormEvent, useState } from 'react'
import type { DeskWrites } from '../../src/model/desk-api.ts'
import { desk, desksChanged } from '../api.ts'
import { failureOf } from '../parts/failure.ts'
import { useSpeech } from '../words.tsx'

/** Asks who somebody is, where others reach the desk. */
export function Login() {
  const { words } = useSpeech()
  const [error, setError] = useState<string>()
  const [hasToken, setHasToken] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = Object.fromEntries(new FormData(event.currentTarget)) as unknown as DeskWrites['/session']['body']
    try {
      await desk.post('/session', given)
      desksChanged()
    } catch (problem) {
      setError(failureOf(problem, words))
    }
  }
  return (
    <form className="login" onSubmit={submit}>
      <h1>{words.login.title}</h1>
      <p className="note">{words.login.means}</p>
      {hasToken ? (
        <label key="token">
          {words.login.token}
          <input name="token" type="password" autoComplete="off" required />
        </label>
      ) : (
        <>
          <label key="name">
            {words.login.name}
            <input name="name" autoComplete="username" required />
          </label>
          <label key="password">
            {words.login.password}
            <input name="password" type="password" autoComplete="current-password" required />
          </label>
        </>
      )}
      <button type="submit">{words.login.enter}</button>
      <button type="button" className="quiet" onClick={() => setHasToken(!hasToken)}>
        {hasToken ? words.login.withName : words.login.withToken}
      </button>
      {error !== undefined && (
        <p className="failure" role="alert">
          {error}
        </p>
      )}
    </form>
  )
}
