import { defineTexts } from '../../../core/admin-ui/part'

export const texts = defineTexts({
  en: {
    menu: 'Links',
    title: 'Links to other sites',
    about: 'Each address is checked once a night. An address that fails on two nights counts as broken.',
    off: 'The nightly check is switched off.',
    none: 'No broken links.',
    broken: 'Broken since {since, date, medium}',
    unknown: 'Failed once; checked again next night',
    answer: 'Answer: {answer}',
    check: 'Check now',
    checked: 'Checked: {status, select, ok {it works} broken {still broken} other {it failed; checked again next night}}',
    failed: 'The links could not be loaded. Reload the page.',
  },
  fi: {
    menu: 'Linkit',
    title: 'Linkit muille sivustoille',
    about: 'Jokainen osoite tarkistetaan kerran yössä. Kahtena yönä vastaamatta jäänyt osoite on rikki.',
    off: 'Öinen tarkistus on pois päältä.',
    none: 'Ei rikkinäisiä linkkejä.',
    broken: 'Rikki alkaen {since, date, medium}',
    unknown: 'Ei vastannut kerran; tarkistetaan ensi yönä uudelleen',
    answer: 'Vastaus: {answer}',
    check: 'Tarkista nyt',
    checked: 'Tarkistettu: {status, select, ok {osoite toimii} broken {yhä rikki} other {ei vastannut; tarkistetaan ensi yönä uudelleen}}',
    failed: 'Linkkejä ei saatu haettua. Lataa sivu uudelleen.',
  },
  sv: {
    menu: 'Länkar',
    title: 'Länkar till andra webbplatser',
    about: 'Varje natt kontrolleras varje adress en gång. En som inte svarar två nätter räknas som bruten.',
    off: 'Den nattliga kontrollen är avstängd.',
    none: 'Inga brutna länkar.',
    broken: 'Bruten sedan {since, date, medium}',
    unknown: 'Svarade inte en gång; kontrolleras igen nästa natt',
    answer: 'Svar: {answer}',
    check: 'Kontrollera nu',
    checked: 'Kontrollerad: {status, select, ok {adressen fungerar} broken {fortfarande bruten} other {inget svar; kontrolleras igen nästa natt}}',
    failed: 'Länkarna kunde inte hämtas. Ladda om sidan.',
  },
})

export const words = { name: 'external-links', texts }
