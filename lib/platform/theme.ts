// Night or day, where a reader does not leave it to the device. The choice is a cookie, so that the server writes it into the page
// and nothing flashes.
export const THEMES = ['night', 'day'] as const
export type Theme = (typeof THEMES)[number]

export const THEME_COOKIE = { name: 'theme', path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax' } as const

export const isTheme = (value: unknown): value is Theme => THEMES.includes(value as Theme)
