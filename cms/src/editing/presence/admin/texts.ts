import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    open: '{name} has had this open since {time}.',
    advice: 'Talk to each other, or take it over. Whatever you both write, nothing is lost.',
    takeOver: 'Take over',
    taken: '{name} has taken this over. Your text stays here until you leave; save it if you agree with each other.',
    tookOver: 'You have taken this over. {name} is told.',
    trouble: 'That did not work. Try again.',
  },
  fi: {
    open: '{name} on pitänyt tätä auki klo {time} alkaen.',
    advice: 'Sopikaa keskenänne tai ota tämä itsellesi. Mitään ei katoa, vaikka kirjoitatte molemmat.',
    takeOver: 'Ota itsellesi',
    taken: '{name} otti tämän itselleen. Tekstisi pysyy tässä, kunnes poistut; tallenna, jos olette siitä sopineet.',
    tookOver: 'Otit tämän itsellesi. {name} saa siitä tiedon.',
    trouble: 'Se ei onnistunut. Yritä uudelleen.',
  },
  sv: {
    open: '{name} har haft detta öppet sedan kl. {time}.',
    advice: 'Kom överens, eller ta över. Inget går förlorat även om ni båda skriver.',
    takeOver: 'Ta över',
    taken: '{name} har tagit över detta. Din text finns kvar här tills du lämnar sidan; spara om ni är överens.',
    tookOver: 'Du har tagit över detta. {name} får veta det.',
    trouble: 'Det lyckades inte. Försök igen.',
  },
})

export const part = { name: 'presence', texts }
