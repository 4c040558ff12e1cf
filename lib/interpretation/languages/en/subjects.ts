// English: what questions are about.
import type { SubjectForms } from '../../subject/subjects'

export const subjects: SubjectForms = {
  money: {
    words: 'money|finance|financial|finances|salary|income|savings|rich|wealth|afford|budget|tax|taxes',
    noun: 'the money',
  },
  new_job: { words: 'new job|job offer|another job|new position|new role', noun: 'the new job' },
  interview: { words: 'interview', noun: 'the interview' },
  promotion: { words: 'promotion|promoted|a raise', noun: 'the promotion' },
  resignation: {
    words: 'quit|quitting|resign|resignation|leave my job|leaving my job',
    noun: 'leaving the job',
  },
  boss: { words: 'boss|my manager', noun: 'you and your boss' },
  business: { words: 'business|startup|start up|company|shop|store|cafe', noun: 'the business' },
  project: { words: 'project', noun: 'the project' },
  marriage: {
    words: 'marry|marriage|married|wedding|propose|proposal|engagement|engaged',
    noun: 'the marriage',
  },
  separation: {
    words: 'break up|breakup|broke up|divorce|my ex|separate|separation',
    noun: 'the separation',
  },
  partner: { words: 'husband|wife|boyfriend|girlfriend|partner|spouse', noun: 'the two of you' },
  child: { words: 'child|children|baby|son|daughter|kid', noun: 'your child' },
  parents: { words: 'mother|father|mom|mum|dad|parent|parents', noun: 'your parents' },
  sibling: { words: 'brother|sister|sibling', noun: null },
  friend: { words: 'friend|friendship', noun: 'this friendship' },
  family: { words: 'family|relatives', noun: 'your family' },
  love: { words: 'relationship|dating|crush|soulmate|romance|romantic', noun: 'this love' },
  exam: { words: 'exam|test|entrance exam', noun: 'the exam' },
  university: { words: 'university|college|degree|phd|thesis|scholarship', noun: 'university' },
  study: {
    words: 'study|studies|studying|school|course|learn|learning|class|language',
    noun: 'your studies',
  },
  emigration: {
    words: 'emigrate|immigrate|immigration|migrate|abroad|another country|visa',
    noun: 'a life abroad',
  },
  trip: { words: 'trip|travel|travelling|traveling|journey|vacation|holiday|flight', noun: 'the trip' },
  home: { words: 'house|apartment|flat|home|rent', noun: 'your home' },
  move: { words: 'move|moving|relocate|another city|new city', noun: 'the move' },
  work: { words: 'job|work|working|career|colleague|coworker|office|profession|client', noun: 'your work' },
}
