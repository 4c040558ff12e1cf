// English: what things are called in a reading.
import words from '@/messages/en.json'
import type { Lexicon } from '../language'

export const lexicon: Lexicon = {
  titles: {
    answer: 'The short answer',
    thread: 'What meets',
    step: 'One small step',
    watch: 'One thing to watch',
    ask: 'To keep',
  },
  sharedStep: 'One shared step',
  today: 'Today',
  invitation: 'One invitation',
  pairs: 'Two by two',
  roles: {
    life: ['your life path', 'the number of your birthday', 'your life path by birth'],
    year: [
      'the number of your year',
      'your number for this year',
      'what your present year comes to',
      'the figure over your year',
    ],
    name: [
      'the number of your name',
      'what your whole name makes',
      'your name in figures',
      'the sum of your name',
    ],
    inner: [
      'the inner number of your name',
      'what the vowels of your name make',
      'your inner number',
      'the number inside your name',
    ],
    outer: [
      'the outer number of your name',
      'what the consonants of your name make',
      'your outer number',
      'the number on your name’s door',
    ],
  },
  rolesOf: {
    life: 'the life path',
    year: 'the year',
    name: 'the name number',
    inner: 'the inner number',
    outer: 'the outer number',
  },
  animals: words.animals,
}
