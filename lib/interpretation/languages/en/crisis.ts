// English: words for somebody in danger.
import type { CrisisWords } from '../crisis'

export const crisis: CrisisWords = {
  titles: { answer: 'You, before any number', step: 'Now' },
  kinds: {
    self: {
      answer:
        'What you wrote matters more than any reading, so no numbers are told here. If you think of dying, or of ending this, you do not have to carry that hour alone. Feelings like these can grow very large and still pass. Is there somebody you could have beside you tonight?',
      step: 'Tell one person, in plain words, how bad it is. Put some distance between you and anything that could hurt you: another room, another house, somebody else’s keeping. If you may act on it, call the emergency number now.',
    },
    injury: {
      answer:
        'Thank you for writing this down; it is not a small thing, and no numbers are told here. Hurting your body, or keeping food from it, is often a way to bear what feels unbearable. You deserve help with that, without blame. Who knows about it besides you?',
      step: 'Choose one person who may know: a friend, a doctor, somebody at school or work. If you are bleeding badly, feel faint, or have taken something, call for medical help at once.',
    },
    friend: {
      answer:
        'You noticed, and you are worried; that is already a help. No numbers are told here, because a person matters more. Asking somebody plainly whether they think of dying, or of hurting themself, does not put the thought into their head. Can you reach them today?',
      step: 'Ask them directly, listen, and stay within reach. If they have the means at hand, or have said goodbye, do not leave them alone and call the emergency number. You may call a line for yourself too; you need not hold this alone.',
    },
    hurt: {
      answer:
        'What you describe is not your fault, and you should not have to be afraid. No numbers are told here; whether to stay or to go is not theirs to say. Nobody may hit, force, threaten or lock in another person. Are you safe at this moment?',
      step: 'If you are in danger now, get to other people and call the emergency number. If not, tell one person you trust, and keep your papers, a little money and a charged phone where you can reach them. A line can help you plan without deciding for you.',
    },
    wish: {
      answer:
        'You sound very hurt or very angry, and that deserves to be heard. No numbers are told here, because somebody could come to harm, you among them. What is done in such an hour cannot be taken back, and the anger can be said to somebody first. Who could you call before you do anything?',
      step: 'Go away from the person and from anything that could be a weapon. Call somebody and say what you are about to do. If you fear that you cannot stop, call the emergency number; asking for help then is the strong thing.',
    },
    child: {
      answer:
        'A child’s safety comes before any reading, so no numbers are told here. If you are the child: what happens to you is not your fault, and telling somebody is right. If you fear for a child, or fear what you might do yourself, asking for help now protects you both. Is the child safe at this moment?',
      step: 'If there is danger now, call the emergency number. If not, tell a grown-up who can act today: a relative, a teacher, a doctor, a children’s service. If you feel you may lose control, put the child in a safe place, leave the room and call somebody.',
    },
  },
  hinted: 'Perhaps this is meant quite differently. In case it is not, this comes first.',
  home: null,
  places: 'There are people who answer, also for a talk in confidence:',
  anywhere:
    'The emergency number of your country answers at any time, and findahelpline.com shows the lines to talk to where you live.',
  lines: {
    ir_social: '123, social emergency, day and night, also for violence at home and for children',
    ir_counsel: '1480, counselling by telephone, in the daytime',
    ir_police: '110, police',
    us_crisis: '988, call or text, for any crisis of mind or mood',
    us_emergency: '911, when there is danger at this moment',
    gb_listen: '116 123, somebody who listens, day and night',
    gb_emergency: '112, when there is danger at this moment',
  },
}
