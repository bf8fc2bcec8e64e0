import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'

export const privacy: PageEntry = {
  kind: 'page',
  key: 'privacy',
  shared: {},
  texts: {
    en: {
      title: 'Privacy',
      slug: 'privacy',
      lead: 'This site sets no cookies and follows nobody. Here is what it does and does not do.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'When you read the site',
          body: rich(`
            - The pages set no cookies. That is why nobody asks you to accept any.
            - There is no visitor tracking, no advertising and no profile of you.
            - Fonts, pictures and scripts come from this site itself. Your browser is not sent to other services when a page opens.
            - A video made elsewhere is loaded only when you ask for it.
            - To answer you, the server sees your network address, as every web server does. **To be completed by the organisation:** whether addresses are kept in logs, and for how long.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'When you write to us',
          body: rich(`
            If you send a message with a form on this site, we store your name, your address, your organisation if you gave it, your message and the language of the form. We use them to answer you. They are not published, and they cannot be reached through the site’s public interfaces.

            **To be completed by the organisation:** how long messages are kept.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Names on the site',
          body: rich(`
            Authors of publications are shown as they are printed. Members of the patient board are named only while their written consent stands. When a consent is withdrawn, the name leaves the site.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Controller and your rights',
          body: rich(`
            **To be completed by the organisation:** the controller, the contact point for data protection, the legal basis and the way in which you can use your rights under the GDPR, such as seeing your data or having them corrected or erased.

            If you think that your data have been handled against the law, you may complain to the Data Protection Ombudsman.

            This page is about the website only. Information for those who are asked to take part in research is given separately.
          `),
        },
      ],
    },
    fi: {
      title: 'Tietosuoja',
      slug: 'tietosuoja',
      lead: 'Sivusto ei aseta evästeitä eikä seuraa ketään. Tässä kerrotaan, mitä se tekee ja mitä ei.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Kun luet sivustoa',
          body: rich(`
            - Sivut eivät aseta evästeitä. Siksi niiden hyväksymistä ei myöskään kysytä.
            - Kävijöitä ei seurata, mainoksia ei ole eikä sinusta koota profiilia.
            - Kirjasimet, kuvat ja skriptit tulevat tältä sivustolta. Selaimesi ei ota yhteyttä muihin palveluihin, kun sivu avautuu.
            - Muualla julkaistu video ladataan vasta, kun pyydät sitä.
            - Palvelin näkee verkko-osoitteesi voidakseen vastata sinulle, kuten jokainen verkkopalvelin. **Organisaatio täydentää:** tallentuvatko osoitteet lokiin, ja kuinka pitkäksi ajaksi.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Kun kirjoitat meille',
          body: rich(`
            Jos lähetät viestin sivuston lomakkeella, tallennamme nimesi, osoitteesi, organisaatiosi (jos kerroit sen), viestisi ja lomakkeen kielen. Käytämme niitä vastataksemme sinulle. Niitä ei julkaista, eikä niihin pääse käsiksi sivuston julkisten rajapintojen kautta.

            **Organisaatio täydentää:** kuinka kauan viestit säilytetään.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Nimet sivustolla',
          body: rich(`
            Julkaisujen tekijät näytetään niin kuin heidät on painettu. Potilas- ja kansalaisneuvoston jäsen mainitaan nimeltä vain, kun hänen kirjallinen suostumuksensa on voimassa. Kun suostumus perutaan, nimi poistuu sivustolta.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Rekisterinpitäjä ja oikeutesi',
          body: rich(`
            **Organisaatio täydentää:** rekisterinpitäjä, tietosuoja-asioiden yhteystiedot, käsittelyn oikeusperuste ja se, miten voit käyttää tietosuoja-asetuksen (GDPR) mukaisia oikeuksiasi, esimerkiksi tarkastaa tietosi tai pyytää niiden oikaisemista tai poistamista.

            Jos katsot, että tietojasi on käsitelty lain vastaisesti, voit saattaa asian tietosuojavaltuutetun käsiteltäväksi.

            Tämä sivu koskee vain verkkosivustoa. Tutkimukseen kutsutuille annetaan tiedot erikseen.
          `),
        },
      ],
    },
    sv: {
      title: 'Dataskydd',
      slug: 'dataskydd',
      lead: 'Webbplatsen sätter inga kakor och följer ingen. Här står vad den gör och vad den inte gör.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'När du läser webbplatsen',
          body: rich(`
            - Sidorna sätter inga kakor. Därför ombeds du inte heller godkänna några.
            - Besökare spåras inte, det finns ingen reklam och ingen profil görs av dig.
            - Typsnitt, bilder och skript kommer från den här webbplatsen. Din webbläsare kontaktar inga andra tjänster när en sida öppnas.
            - En video som finns någon annanstans laddas först när du ber om det.
            - För att kunna svara dig ser servern din nätverksadress, precis som alla webbservrar. **Organisationen kompletterar:** om adresser sparas i loggar, och hur länge.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'När du skriver till oss',
          body: rich(`
            Om du skickar ett meddelande med ett formulär på webbplatsen sparar vi ditt namn, din adress, din organisation om du har uppgett den, ditt meddelande och formulärets språk. Vi använder uppgifterna för att svara dig. De publiceras inte och går inte att nå via webbplatsens offentliga gränssnitt.

            **Organisationen kompletterar:** hur länge meddelanden sparas.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Namn på webbplatsen',
          body: rich(`
            Publikationernas författare visas så som de är tryckta. Medlemmar i patient- och medborgarrådet nämns vid namn bara så länge deras skriftliga samtycke gäller. När ett samtycke återkallas försvinner namnet från webbplatsen.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Personuppgiftsansvarig och dina rättigheter',
          body: rich(`
            **Organisationen kompletterar:** den personuppgiftsansvarige, kontaktuppgifter i dataskyddsfrågor, den rättsliga grunden och hur du kan använda dina rättigheter enligt dataskyddsförordningen (GDPR), till exempel granska dina uppgifter eller få dem rättade eller raderade.

            Om du anser att dina uppgifter har behandlats i strid med lagen kan du föra ärendet till dataombudsmannen.

            Den här sidan gäller bara webbplatsen. De som tillfrågas om att delta i forskning får sin information separat.
          `),
        },
      ],
    },
  },
}
