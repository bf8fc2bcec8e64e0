import type { EditorsLanguage } from '../../core/locales/editors-language'

interface Texts {
  itself: (path: string) => string
  inUse: (path: string) => string
  twice: (path: string, to: string) => string
  loop: (from: string, to: string) => string
  chain: (path: string, to: string) => string
  nothing: (path: string) => string
}

/** Why a redirect is refused, and what to do. */
export const texts: Record<EditorsLanguage, Texts> = {
  en: {
    itself: path => `“${path}” would lead to itself. Write another address in “New address”.`,
    inUse: path => `“${path}” is in use: readers find a page there. Give that page another address or unpublish it first; the redirect is then created automatically.`,
    twice: (path, to) => `“${path}” leads to “${to}” already. Change that redirect instead.`,
    loop: (from, to) => `“${to}” leads back to “${from}”: readers would go in circles. Remove the redirect from “${to}” first.`,
    chain: (path, to) => `“${path}” is itself an old address and leads on to “${to}”. Write “${to}” here.`,
    nothing: path => `There is nothing at “${path}”. Check the address, or publish the page first.`,
  },
  fi: {
    itself: path => `”${path}” ohjaisi itseensä. Kirjoita kohtaan ”Uusi osoite” jokin toinen osoite.`,
    inUse: path => `”${path}” on käytössä: osoitteessa on julkaistu sivu. Vaihda ensin sivun osoite tai peru sivun julkaisu; ohjaus syntyy silloin automaattisesti.`,
    twice: (path, to) => `”${path}” ohjaa jo osoitteeseen ”${to}”. Muuta sitä ohjausta.`,
    loop: (from, to) => `”${to}” ohjaa takaisin osoitteeseen ”${from}”: lukija kiertäisi kehää. Poista ensin ohjaus osoitteesta ”${to}”.`,
    chain: (path, to) => `”${path}” on itsekin vanha osoite, joka ohjaa osoitteeseen ”${to}”. Kirjoita tähän ”${to}”.`,
    nothing: path => `Osoitteessa ”${path}” ei ole mitään. Tarkista osoite tai julkaise sivu ensin.`,
  },
  sv: {
    itself: path => `”${path}” skulle leda till sig själv. Skriv en annan adress i ”Ny adress”.`,
    inUse: path => `”${path}” används: där finns en publicerad sida. Ge sidan en annan adress eller avpublicera den först; omdirigeringen skapas då automatiskt.`,
    twice: (path, to) => `”${path}” leder redan till ”${to}”. Ändra den omdirigeringen i stället.`,
    loop: (from, to) => `”${to}” leder tillbaka till ”${from}”: läsaren skulle gå i cirkel. Ta först bort omdirigeringen från ”${to}”.`,
    chain: (path, to) => `”${path}” är själv en gammal adress som leder vidare till ”${to}”. Skriv ”${to}” här.`,
    nothing: path => `Det finns ingenting på ”${path}”. Kontrollera adressen eller publicera sidan först.`,
  },
}
