// Of the words of a joint reading's form, those that the browser needs.
import type { messagesOf } from '@/lib/platform/i18n/messages'
import type { ParticipantsWords } from './participants'

export function participantsWords(words: ReturnType<typeof messagesOf>['joint_form']): ParticipantsWords {
  const { participants, choose, add, full, find, find_hint, find_none, create, up, down, remove } = words
  const places = [words.person_1, words.person_2, words.person_3, words.person_4, words.person_5]
  return { participants, choose, add, full, find, find_hint, find_none, create, up, down, remove, places }
}
