import { type FormEvent, useState } from 'react'
import { ask, desksChanged } from '../api.ts'
import { useSpeech } from '../words.tsx'

/** Asks who somebody is, where others reach the desk. */
export function Login() {
  const { words } = useSpeech()
  const [error, setError] = useState<string>()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const token = String(new FormData(event.currentTarget).get('token') ?? '')
    try {
      await ask('/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      })
      desksChanged()
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : String(problem))
    }
  }
  return (
    <form className="login" onSubmit={submit}>
      <h1>{words.login.title}</h1>
      <p className="note">{words.login.means}</p>
      <label>
        {words.login.token}
        <input name="token" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit">{words.login.enter}</button>
      {error !== undefined && (
        <p className="failure" role="alert">
          {error}
        </p>
      )}
    </form>
  )
}
