import type { Words } from '../word'

/** Hints of fields that several types share. */
export const common: Words = {
  'position': { fi: 'Paikka luettelossa, alkaen numerosta 1.', sv: 'Plats i listan, från 1.' },
  'board-page.position': { fi: 'Paikka osion valikossa, alkaen numerosta 1.', sv: 'Plats i avdelningens meny, från 1.' },
  'fact.position': { fi: 'Paikka avainlukujen joukossa, alkaen numerosta 1.', sv: 'Plats bland nyckeltalen, från 1.' },
  'sample': { fi: 'Merkitsee keksityn esimerkkisisällön. Lukijat näkevät merkinnän ”Esimerkki”; yksi komento poistaa kaikki esimerkit.', sv: 'Markerar påhittat exempelinnehåll. Läsarna ser märket ”Exempel”; ett kommando tar bort alla exempel.' },
  'languageCheck': { fi: 'Onko joku organisaatiossa lukenut ja hyväksynyt tämän kieliversion. Alustan mukana tulleet tekstit ovat aluksi ”Ei vielä tarkistettu”. Lukijat eivät näe tätä.', sv: 'Om någon i organisationen har läst och godkänt den här språkversionen. Texter som följde med plattformen är först ”Inte granskad än”. Läsarna ser inte detta.' },
  'slug': { fi: 'Osoitteen loppuosa. Tehdään otsikosta.', sv: 'Adressens sista del. Görs av rubriken.' },
  'download.slug': { fi: 'Tiedoston lyhyt nimi, jota käytetään luetteloissa ja syötteissä.', sv: 'Filens kortnamn, som används i listor och flöden.' },
  'fact.slug': { fi: 'Luvun lyhyt nimi: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Tekstissä lukuun viitataan kirjoittamalla {fact:lyhyt-nimi}; nimeä ei voi vaihtaa niin kauan kuin jokin teksti viittaa siihen.', sv: 'Nyckeltalets kortnamn: små bokstäver a–z, siffror och bindestreck. Texter hänvisar till talet med {fact:kortnamn}; så länge någon text gör det kan namnet inte ändras.' },
  'page.slug': { fi: 'Sivun osoitteen loppuosa. Tehdään otsikosta; muuta sitä vain, jos otsikon merkitys muuttuu.', sv: 'Sista delen av sidans adress. Görs av rubriken; ändra den bara om rubrikens innebörd ändras.' },
  'partner.slug': { fi: 'Osoitteen loppuosa. Tehdään nimestä.', sv: 'Adressens sista del. Görs av namnet.' },
  'person.slug': { fi: 'Osoitteen loppuosa. Tehdään nimestä.', sv: 'Adressens sista del. Görs av namnet.' },
  'topic.slug': { fi: 'Aiheen lyhyt nimi osoitteissa ja syötteissä.', sv: 'Ämnets kortnamn i adresser och flöden.' },
  'changeNote': { fi: 'Mitä julkaisemisen jälkeen korjattiin tai lisättiin, yhdellä virkkeellä. Lukijat näkevät sen ja muutoksen päivän. Julkaistaessa sitä pyydetään, kun lukijoiden pitää tietää muutoksesta.', sv: 'Vad som rättades eller lades till efter publiceringen, i en mening. Läsarna ser den med ändringens datum. Vid publicering efterfrågas den när läsarna måste få veta om en ändring.' },
  'changedAt': { fi: 'Milloin lukijoille viimeksi kerrottiin muutoksesta. Järjestelmä täyttää tämän.', sv: 'När läsarna senast informerades om en ändring. Systemet fyller i detta.' },
  'firstPublishedAt': { fi: 'Milloin tämä julkaistiin ensimmäisen kerran. Järjestelmä täyttää tämän.', sv: 'När detta publicerades första gången. Systemet fyller i detta.' },
  'seo': { fi: 'Mitä hakukoneet ja jaetut linkit näyttävät, jos sen pitää poiketa otsikosta ja ingressistä.', sv: 'Vad sökmotorer och delade länkar visar, om det ska skilja sig från rubrik och ingress.' },
  'platform-resource.seo': { fi: 'Mitä hakukoneet ja jaetut linkit näyttävät, jos sen pitää poiketa otsikosta ja kuvauksesta.', sv: 'Vad sökmotorer och delade länkar visar, om det ska skilja sig från rubrik och beskrivning.' },
  'orcid': { fi: 'ORCID-tunniste.', sv: 'ORCID-id.' },
  'en': { fi: 'Englanniksi.', sv: 'På engelska.' },
  'fi': { fi: 'Suomeksi.', sv: 'På finska.' },
  'sv': { fi: 'Ruotsiksi.', sv: 'På svenska.' },
}
