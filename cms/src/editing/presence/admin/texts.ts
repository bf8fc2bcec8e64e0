import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    open: '{name} has had this open since {time}.',
    advice: 'Agree with each other, or take over editing. Nothing is lost even if you both write.',
    takeOver: 'Take over',
    taken: '{name} has taken over editing. Your text stays here until you leave the page; save it if you have agreed on that.',
    tookOver: 'You have taken over editing. {name} will be told.',
    trouble: 'That did not work. Try again.',
  },
  fi: {
    open: '{name} on pitänyt tätä auki klo {time} alkaen.',
    advice: 'Sopikaa keskenänne tai ota muokkausvuoro. Mitään ei katoa, vaikka kirjoitatte molemmat.',
    takeOver: 'Ota muokkausvuoro',
    taken: '{name} otti muokkausvuoron. Tekstisi pysyy tässä, kunnes poistut sivulta; tallenna, jos olette siitä sopineet.',
    tookOver: 'Otit muokkausvuoron. {name} saa siitä tiedon.',
    trouble: 'Se ei onnistunut. Yritä uudelleen.',
  },
  sv: {
    open: '{name} har haft detta öppet sedan kl. {time}.',
    advice: 'Kom överens, eller ta över redigeringen. Inget går förlorat även om ni båda skriver.',
    takeOver: 'Ta över',
    taken: '{name} har tagit över redigeringen. Din text finns kvar här tills du lämnar sidan; spara om ni är överens.',
    tookOver: 'Du har tagit över redigeringen. {name} får veta det.',
    trouble: 'Det gick inte. Försök igen.',
  },
})

export const part = { name: 'presence', texts }
