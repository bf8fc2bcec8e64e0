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
      lead: 'What happens to your data when you read this site or write to us.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'In short',
          body: rich(`
            - **No cookies, no tracking.** Nothing to accept, and nobody follows what you read.
            - **No health data, please.** Tell about your health only to those who treat you.
            - **Names only with consent.** Members of the patient board are named only if they have agreed to it.
            - **Your rights.** You can ask to see your data and to have them corrected or erased.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'When you read the site',
          body: rich(`
            - The pages use no cookies. That is why you are not asked to accept any.
            - There is no visitor tracking, no advertising and no profiling.
            - Fonts, pictures and scripts come from this site. Opening a page does not connect your browser to other services.
            - A video hosted elsewhere loads only when you choose to watch it.
            - Like every web server, ours sees your network address when it sends you a page.

            **To be completed:** whether addresses are kept in logs, and for how long.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'When you write to us',
          body: rich(`
            Please do not send us health data. What you write to us is not published on this site.

            **To be completed:** what is stored of messages, who reads them and how long they are kept.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Names on the site',
          body: rich(`
            Authors’ names appear as published. Members of the patient board are named only while their consent is recorded as valid. When a consent is withdrawn, the site stops showing the name.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Your rights',
          body: rich(`
            Under the GDPR you can, for example, ask to see your data or to have them corrected or erased. If you think that your data have been handled unlawfully, you can complain to the [Data Protection Ombudsman](https://tietosuoja.fi).

            This page is about the website only. People who are asked to take part in research get separate information.

            **To be completed:** the controller, the contact point for data protection, the legal basis and how to use these rights.
          `),
        },
      ],
    },
    fi: {
      title: 'Tietosuoja',
      slug: 'tietosuoja',
      lead: 'Mitä tiedoillesi tapahtuu, kun luet sivustoa tai kirjoitat meille.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Lyhyesti',
          body: rich(`
            - **Ei evästeitä, ei seurantaa.** Mitään ei tarvitse hyväksyä, eikä kukaan seuraa, mitä luet.
            - **Ei terveystietoja.** Kerro terveydestäsi vain niille, jotka sinua hoitavat.
            - **Nimet vain luvalla.** Potilas- ja kansalaisneuvoston jäsenen nimi näkyy vain, jos hän on suostunut siihen.
            - **Oikeutesi.** Voit pyytää nähdä tietosi ja pyytää niiden oikaisemista tai poistamista.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Kun luet sivustoa',
          body: rich(`
            - Sivusto ei käytä evästeitä. Siksi niiden hyväksymistä ei kysytä.
            - Kävijöitä ei seurata eikä profiloida, eikä sivustolla ole mainoksia.
            - Fontit, kuvat ja skriptit tulevat tältä sivustolta. Kun avaat sivun, selaimesi ei ota yhteyttä muihin palveluihin.
            - Muualla julkaistu video latautuu vasta, kun haluat katsoa sen.
            - Palvelin näkee verkko-osoitteesi, kun se lähettää sinulle sivun. Niin toimivat kaikki verkkopalvelimet.

            **Täydennettävä:** tallentuvatko osoitteet lokiin ja kuinka pitkäksi ajaksi.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Kun kirjoitat meille',
          body: rich(`
            Älä lähetä meille terveystietojasi. Viestejä ei julkaista tällä sivustolla.

            **Täydennettävä:** mitä viesteistä tallennetaan, kuka ne lukee ja kuinka kauan niitä säilytetään.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Nimet sivustolla',
          body: rich(`
            Tekijöiden nimet esitetään samassa muodossa kuin julkaisussa. Potilas- ja kansalaisneuvoston jäsenen nimi näytetään vain, kun hänen suostumuksensa on merkitty voimassa olevaksi. Kun suostumus perutaan, sivusto lakkaa näyttämästä nimeä.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Oikeutesi',
          body: rich(`
            Tietosuoja-asetuksen (GDPR) mukaan voit esimerkiksi pyytää nähdä tietosi tai pyytää niiden oikaisemista tai poistamista. Jos epäilet, että tietojasi on käsitelty lainvastaisesti, voit ottaa yhteyttä [tietosuojavaltuutetun toimistoon](https://tietosuoja.fi).

            Tämä sivu koskee vain verkkosivustoa. Tutkimukseen kutsutut saavat tiedot erikseen.

            **Täydennettävä:** rekisterinpitäjä, tietosuoja-asioiden yhteystiedot, käsittelyn oikeusperuste ja se, miten näitä oikeuksia voi käyttää.
          `),
        },
      ],
    },
    sv: {
      title: 'Dataskydd',
      slug: 'dataskydd',
      lead: 'Vad som händer med dina uppgifter när du läser webbplatsen eller skriver till oss.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'I korthet',
          body: rich(`
            - **Inga kakor, ingen spårning.** Du behöver inte godkänna något, och ingen följer vad du läser.
            - **Inga hälsouppgifter.** Berätta om din hälsa bara för dem som vårdar dig.
            - **Namn bara med samtycke.** En medlem i patient- och medborgarrådet nämns vid namn bara om han eller hon har gått med på det.
            - **Dina rättigheter.** Du kan be att få se dina uppgifter och få dem rättade eller raderade.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'När du läser webbplatsen',
          body: rich(`
            - Webbplatsen använder inga kakor. Därför ombeds du inte godkänna några.
            - Besökare spåras eller profileras inte, och det finns ingen reklam.
            - Typsnitt, bilder och skript kommer från den här webbplatsen. När du öppnar en sida kontaktar din webbläsare inga andra tjänster.
            - En video som finns hos en annan tjänst laddas först när du väljer att se den.
            - Servern ser din nätverksadress när den skickar en sida till dig, precis som alla webbservrar.

            **Ska kompletteras:** om adresser sparas i loggar och hur länge.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'När du skriver till oss',
          body: rich(`
            Skicka inga hälsouppgifter till oss. Meddelanden publiceras inte på webbplatsen.

            **Ska kompletteras:** vad som sparas av meddelanden, vem som läser dem och hur länge de sparas.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Namn på webbplatsen',
          body: rich(`
            Författarnas namn återges så som de står i publikationen. En medlem i patient- och medborgarrådet nämns vid namn bara så länge samtycket är antecknat som giltigt. När samtycket återkallas slutar webbplatsen att visa namnet.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Dina rättigheter',
          body: rich(`
            Enligt dataskyddsförordningen (GDPR) kan du till exempel be att få se dina uppgifter eller få dem rättade eller raderade. Om du anser att dina uppgifter har behandlats olagligt kan du kontakta [dataombudsmannens byrå](https://tietosuoja.fi).

            Den här sidan gäller bara webbplatsen. De som tillfrågas om att delta i forskning får sin information separat.

            **Ska kompletteras:** den personuppgiftsansvarige, kontaktuppgifter i dataskyddsfrågor, den rättsliga grunden och hur rättigheterna kan användas.
          `),
        },
      ],
    },
  },
}
