// WebDriver as its standard says it (w3.org/TR/webdriver2): JSON over HTTP, in the words that a hand needs.
import { setTimeout as wait } from 'node:timers/promises'

/** The key under which an element's reference stands in an answer. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
export type ElementId = { readonly [ELEMENT]: string }

interface Answer {
  value: unknown
}

export class WebDriver {
  private constructor(private readonly session: string) {}

  /** @param server the address of a driver @param wanted capabilities @param patience how long it may take to be there */
  static async begin(server: string, wanted: object, patience: number): Promise<WebDriver> {
    const until = performance.now() + patience
    const ready = async () => {
      const { value } = await call('GET', `${server}/status`)
      return (value as { ready: boolean }).ready
    }
    while (!(await ready().catch(() => false))) {
      if (performance.now() > until) throw new Error(`No driver answers at ${server}.`)
      await wait(100)
    }
    const { value } = await call('POST', `${server}/session`, { capabilities: { alwaysMatch: wanted } })
    return new WebDriver(`${server}/session/${(value as { sessionId: string }).sessionId}`)
  }

  private async send<Value = null>(method: string, path: string, body?: object): Promise<Value> {
    return (await call(method, `${this.session}${path}`, body)).value as Value
  }

  open(url: string): Promise<null> {
    return this.send('POST', '/url', { url })
  }

  address(): Promise<string> {
    return this.send('GET', '/url')
  }

  /** Runs the body of a function in the page. */
  run<Value>(script: string, ...args: unknown[]): Promise<Value> {
    return this.send('POST', '/execute/sync', { script, args })
  }

  click({ [ELEMENT]: id }: ElementId): Promise<null> {
    return this.send('POST', `/element/${id}/click`, {})
  }

  /** Types behind what the element holds. */
  type({ [ELEMENT]: id }: ElementId, text: string): Promise<null> {
    return this.send('POST', `/element/${id}/value`, { text })
  }

  clear({ [ELEMENT]: id }: ElementId): Promise<null> {
    return this.send('POST', `/element/${id}/clear`, {})
  }

  size(width: number, height: number): Promise<unknown> {
    return this.send('POST', '/window/rect', { width, height })
  }

  /** Of the page that is open. */
  forgetCookies(): Promise<null> {
    return this.send('DELETE', '/cookie')
  }

  end(): Promise<null> {
    return this.send('DELETE', '')
  }
}

async function call(method: string, address: string, body?: object): Promise<Answer> {
  const answer = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const told = (await answer.json()) as Answer
  if (answer.ok) return told
  const { error, message } = told.value as { error: string; message: string }
  throw new Error(`${method} ${new URL(address).pathname}: ${error} ${message}`)
}
