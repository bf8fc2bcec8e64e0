import type { Words } from '../word'

/** Hints of the patient board's section. */
export const board: Words = {
  'board-member.name': { fi: 'Jäsenen nimi. Lukijat näkevät sen vain, kun suostumus on voimassa.', sv: 'Medlemmens namn. Läsarna ser det bara medan samtycket gäller.' },
  'board-member.role': { fi: 'Jäsenen tehtävä neuvostossa, kaikilla kielillä.', sv: 'Medlemmens uppgift i rådet, på alla språk.' },
  'board-member.photo': { fi: 'Kasvokuva. Lukijat näkevät sen vain, kun suostumus on voimassa.', sv: 'Ett porträtt. Läsarna ser det bara medan samtycket gäller.' },
  'board-member.bio': { fi: 'Muutama virke jäsenen omin sanoin. Lukijat näkevät ne vain, kun suostumus on voimassa.', sv: 'Några meningar med medlemmens egna ord. Läsarna ser dem bara medan samtycket gäller.' },
  'consentGivenOn': { fi: 'Päivä, jona jäsen suostui kirjallisesti siihen, että hänen nimensä näkyy sivustolla.', sv: 'Dagen då medlemmen skriftligen samtyckte till att namnges på webbplatsen.' },
  'consentWithdrawnOn': { fi: 'Päivä, jona jäsen perui suostumuksensa. Sen jälkeen nimeä ei näytetä.', sv: 'Dagen då medlemmen återkallade samtycket. Därefter visas inget namn.' },
  'consentRecord': { fi: 'Missä allekirjoitettu suostumus säilytetään.', sv: 'Var det undertecknade samtycket förvaras.' },
  'board-page.title': { fi: 'Sivun otsikko.', sv: 'Sidans rubrik.' },
  'board-page.lead': { fi: 'Yksi tai kaksi virkettä otsikon alla.', sv: 'En eller två meningar under rubriken.' },
  'board-page.image': { fi: 'Sivun kuva. Sen vaihtoehtoinen teksti kirjoitetaan mediakirjastossa.', sv: 'Sidans bild. Alternativtexten skrivs i mediebiblioteket.' },
  'board-page.body': { fi: 'Sivun teksti.', sv: 'Sidans text.' },
  'board-update.title': { fi: 'Kertoo asian yhdellä rivillä.', sv: 'Säger saken på en rad.' },
  'board-update.lead': { fi: 'Asia yhdellä tai kahdella virkkeellä.', sv: 'Saken i en eller två meningar.' },
  'board-update.image': { fi: 'Kuva. Sen vaihtoehtoinen teksti kirjoitetaan mediakirjastossa.', sv: 'En bild. Alternativtexten skrivs i mediebiblioteket.' },
  'board-update.body': { fi: 'Kuulumisten teksti.', sv: 'Texten.' },
  'board-update.publishedOn': { fi: 'Päivä, joka näytetään ja jonka mukaan luettelo järjestetään.', sv: 'Dagen som visas och som listan sorteras efter.' },
}
