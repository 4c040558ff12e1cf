'use server'
// What the small forms of the vault do, and those that keep something in it from other pages.
import { buttonAction } from '@/lib/identity/doors/form'
import { sealForAddress } from '@/lib/platform/seal/address'
import {
  changeForm,
  changeTyped,
  findingNamed,
  looksForm,
  noteForm,
  noteTyped,
  passageForm,
  passageTyped,
  signForm,
  signTyped,
  vaultForm,
} from './form-schema'
import { changeFinding, deleteFinding, keepFinding, restoreFinding } from './service/keep'
import { rememberLooks } from './service/statistics'

/** A sign as free text, now or at another time; who is nobody yet becomes a guest by it. */
export const logSignAction = buttonAction({
  name: 'logSign',
  who: 'newcomer',
  shape: signForm,
  limit: 'findings.write',
  run: async (ctx, fields) => {
    const { id } = await keepFinding(ctx, signTyped(fields))
    return { notice: 'logged', undo: id }
  },
})

export const keepNoteAction = buttonAction({
  name: 'keepNote',
  who: 'newcomer',
  shape: noteForm,
  limit: 'findings.write',
  run: async (ctx, fields) => {
    await keepFinding(ctx, noteTyped(fields))
    return { notice: 'note_kept' }
  },
})

export const keepPassageAction = buttonAction({
  name: 'keepPassage',
  who: 'somebody',
  shape: passageForm,
  limit: 'findings.write',
  run: async (ctx, fields) => {
    const { id } = await keepFinding(ctx, passageTyped(fields))
    return { notice: 'passage_kept', undo: id }
  },
})

export const changeFindingAction = buttonAction({
  name: 'changeFinding',
  who: 'somebody',
  shape: changeForm,
  limit: 'findings.write',
  run: async (ctx, fields) => {
    await changeFinding(ctx, fields.finding, changeTyped(fields))
    return { notice: 'finding_changed', edit: '' }
  },
})

export const deleteFindingAction = buttonAction({
  name: 'deleteFinding',
  who: 'somebody',
  shape: findingNamed,
  limit: 'findings.write',
  run: async (ctx, { finding }) => {
    await deleteFinding(ctx, finding)
    return { notice: 'finding_deleted', undo: finding, edit: '' }
  },
})

export const restoreFindingAction = buttonAction({
  name: 'restoreFinding',
  who: 'somebody',
  shape: findingNamed,
  limit: 'findings.write',
  run: async (ctx, { finding }) => {
    await restoreFinding(ctx, finding)
    return { notice: 'finding_restored' }
  },
})

export const saveLooksAction = buttonAction({
  name: 'saveLooks',
  who: 'newcomer',
  shape: looksForm,
  limit: 'findings.write',
  run: async (ctx, { looks }) => {
    await rememberLooks(ctx, looks)
    return { notice: 'looks_saved', looks: '' }
  },
})

/** The words that are looked for go into the address sealed. */
export const searchVaultAction = buttonAction({
  name: 'searchVault',
  who: 'somebody',
  shape: vaultForm,
  limit: 'reads',
  run: async ({ actor }, { words, kind = '' }) => {
    const q = words === undefined ? '' : sealForAddress(words, actor.owner)
    return { kind, q, after: '', edit: '' }
  },
})
