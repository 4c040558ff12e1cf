// English: one small thing to do together within a week, by topic and by what the group leans towards.
import type { GroupTexts } from '../group-shape'

export const deeds: GroupTexts['deeds'] = {
  work: {
    forward: [
      'This week, sit down together for one hour and choose the smallest piece of {subject} to try.',
      'Before the week is out, show one unfinished piece of {subject} to someone outside your circle.',
    ],
    steady: [
      'This week, spend one hour together on the most tangled part of {subject}, and on nothing else.',
      'Before the week is out, write down together who looks after which part of {subject}.',
    ],
    inward: [
      'This week, let each of you write a few lines about {subject}, then read them to each other.',
      'Take one walk together this week, and let everyone say what they fear about {subject}.',
    ],
  },
  love: {
    forward: [
      'This week, do one thing together that you have only talked about so far.',
      'Before the week is out, let each of you say one true and friendly sentence about {subject}.',
    ],
    steady: [
      'This week, cook one meal together and leave the big talk about {subject} for after it.',
      'Make one small promise to each other this week, and keep it without a reminder.',
    ],
    inward: [
      'This week, let each of you write down what you hope for in {subject}, then swap the pages.',
      'Spend one evening together this week without screens, and ask more than you answer.',
    ],
  },
  family: {
    forward: [
      'This week, plan one afternoon together and give everyone one thing to choose.',
      'Before the week is out, call the one in the family whom you have all been meaning to call.',
    ],
    steady: [
      'This week, choose one fixed hour for {subject} and sit down to it together.',
      'Swap one chore among you this week, and see how the other does it.',
    ],
    inward: [
      'This week, look at an old picture together and let each of you say what it brings back.',
      'At one meal this week, let everyone finish speaking about {subject} before anyone replies.',
    ],
  },
  health: {
    forward: [
      'This week, write down together the questions for a doctor, and agree who comes along.',
      'Before the week is out, make the call for an appointment while the others sit beside you.',
    ],
    steady: [
      'This week, share out the small daily things, so that no one of you carries them all.',
      'Keep one sheet of paper on the table this week where each of you notes what to ask.',
    ],
    inward: [
      'This week, spend one evening together with nothing to fix.',
      'Let each of you say this week what worries you most, while the others only listen.',
    ],
  },
  money: {
    forward: [
      'This week, write your shared question in one sentence and take it to someone qualified.',
      'Before the week is out, let each of you say what you hope this would change.',
    ],
    steady: [
      'This week, put all the papers on one table and look at them together, without deciding anything.',
      'Make one list together this week: what you know, and what you only guess.',
    ],
    inward: [
      'This week, let each of you write what “enough” means, then read it out.',
      'Have one evening together this week on which nobody speaks of prices.',
    ],
  },
  law: {
    forward: [
      'This week, write down together what happened, in plain order, and take it to someone who knows the rules.',
      'Before the week is out, agree on the one question that you want to ask a qualified person.',
    ],
    steady: [
      'This week, gather every paper in one folder, and let one of you keep it.',
      'Choose one fixed hour for this matter this week, and leave it alone at the table.',
    ],
    inward: [
      'This week, let each of you say what a fair end would look like.',
      'Sit together one evening this week and say how this has been for each of you.',
    ],
  },
  loss: {
    forward: [
      'This week, go together to a place that means something, and stay as long as it feels right.',
      'Let each of you say one sentence this week to another that should not wait.',
    ],
    steady: [
      'This week, light a candle together, or keep one small habit in honour of someone.',
      'Eat together once this week, and let silence be welcome at the table.',
    ],
    inward: [
      'This week, let each of you tell one memory, with its colours and its weather.',
      'Sit together for one hour this week, and let whoever wants to speak, speak.',
    ],
  },
  study: {
    forward: [
      'This week, let each of you explain one hard part of it to the others, aloud.',
      'Before the week is out, do one practice piece side by side, just to see.',
    ],
    steady: [
      'This week, study at the same table and the same hour for a few days in a row.',
      'Make one shared list of gaps this week, and close the oldest one together.',
    ],
    inward: [
      'This week, let each of you say why {subject} matters, before you speak of marks.',
      'Take one walk together this week and talk of {subject} without a plan.',
    ],
  },
  move: {
    forward: [
      'This week, live one day together as if you were already there, and take notes.',
      'Before the week is out, ask someone who has done it what surprised them, all of you in one room.',
    ],
    steady: [
      'This week, write one list for {subject} together and tick off the smallest item.',
      'Sort one drawer together this week into what comes along and what stays.',
    ],
    inward: [
      'This week, walk through your own street together, and let each say what is hard to leave.',
      'Let each of you write down this week what you hope to find, then compare.',
    ],
  },
  choice: {
    forward: [
      'This week, live one day as if all of you had said yes, and talk about it in the evening.',
      'Before the week is out, take together the smallest step that can still be undone.',
    ],
    steady: [
      'This week, write both sides of {subject} on one sheet together and sleep on it.',
      'Agree this week on a day to decide, and let it rest before then.',
    ],
    inward: [
      'This week, let each of you argue once for the side you do not want.',
      'Leave {subject} alone for a few days, then let each write down a first thought and read it out.',
    ],
  },
  general: {
    forward: [
      'This week, do together one small thing that your question has been waiting for.',
      'Before the week is out, say your question aloud to someone who wishes all of you well.',
      'Choose one afternoon this week and begin together, with the first thing that comes to hand.',
    ],
    steady: [
      'This week, clear one shelf or one table together, and talk of your question meanwhile.',
      'Keep one small shared habit for a week, at the same hour each day.',
      'Finish one thing together this week that has been almost done for a long time.',
    ],
    inward: [
      'This week, let each of you write the question by hand, then see how the versions differ.',
      'Go for one walk together this week, and let the question come up by itself.',
      'Sit with your question for one pot of tea this week, and let each speak once.',
    ],
  },
}
