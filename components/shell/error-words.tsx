'use client'
// The few words of the error page, handed down by the layout: an error page cannot ask the server for anything.
import { createContext, type ReactNode, useContext } from 'react'

export interface ErrorWords {
  heading: string
  text: string
  retry: string
  home: string
  /** Address of the first page. */
  start: string
}

const Words = createContext<ErrorWords>({ heading: '', text: '', retry: '', home: '', start: '/' })

export const useErrorWords = () => useContext(Words)

export function ErrorWordsProvider({ words, children }: { words: ErrorWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>
}
