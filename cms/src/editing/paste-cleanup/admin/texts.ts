import { defineTexts } from '../../../core/admin-ui/part'

export const part = {
  name: 'word-paste',
  texts: defineTexts({
    en: {
      lost: 'Check what you pasted. This could not be kept as it was (raised or lowered letters, signs, numbering): {list}',
    },
    fi: {
      lost: 'Tarkista liittämäsi teksti. Tätä ei voitu säilyttää sellaisenaan (ylä- tai alaindeksit, merkit, numerointi): {list}',
    },
    sv: {
      lost: 'Kontrollera texten du klistrade in. Detta kunde inte behållas som det var (upphöjda eller nedsänkta tecken, symboler, numrering): {list}',
    },
  }),
}
