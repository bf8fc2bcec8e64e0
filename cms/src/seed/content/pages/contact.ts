import type { Block, ContactPurpose, PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'

/** For one sort of reader: what to read first, and under the same heading the address, once there is one. */
function readers(purpose: ContactPurpose, heading: string, body: string): Block[] {
  return [
    {
      __component: 'blocks.rich-text',
      heading,
      body: rich(body),
    },
    { __component: 'blocks.contact-card', purpose },
  ]
}

export const contact: PageEntry = {
  kind: 'page',
  key: 'contact',
  shared: {},
  texts: {
    en: {
      title: 'Contact',
      slug: 'contact',
      lead: 'Who to turn to, whether you are a patient, a partner, a journalist or a researcher.',
      blocks: [
        ...readers('patients', 'Patients and their families', `
          - **Your own care.** Contact your care unit. We cannot answer questions about anyone’s own treatment, so please do not send us health data.
          - **You have been asked to take part.** Your care unit can tell you about taking part, and the biobank about your consent, samples and data. Read first: [Information for prospective patients](/en/patients/information-for-prospective-patients).
          - **You want to have a say in research.** The patient board POTKU guides our work with patients. Read [how to take part](/en/patient-board/take-part).

          **To be completed:** an e-mail address and a phone number for patients.
        `),
        ...readers('partners', 'Companies and other partners', `
          - **What is on offer.** [Ways to work with us](/en/opportunities) compares the alternatives.
          - **What a company gains in the consortium.** Read [How to join](/en/engagement/how-to-join).
          - **Your first message.** A few lines are enough: who you are, what you want to achieve and what you need for it.
        `),
        ...readers('media', 'Press and other media', `
          - **iCAN in a sentence.** iCAN is a national research and development flagship that looks for solutions to cancer where precision cancer medicine and digital health meet.
          - **Figures to quote.** Each of our [key figures](/en/key-figures) has its source and a ready-made citation.
          - **What is new.** See [News](/en/news) and [Events](/en/events).
          - **Reports and lists.** They are on the page [Downloads](/en/downloads).

          **To be completed:** an e-mail address and a phone number for the media.
        `),
        {
          __component: 'blocks.rich-text',
          heading: 'Researchers',
          body: rich(`
            - **Samples, data and tools.** The [Research platform](/en/platform) shows what there is and who to ask about each resource.
            - **What has been published.** All [publications](/en/publications) are listed by year, with references for your reference manager.
          `),
        },
        ...readers('general', 'This website, and anything else', `
          - **Something is hard to use.** The [accessibility statement](/en/accessibility) tells how to report it.
          - **Your personal data.** The page [Privacy](/en/privacy) explains what the site does with them.

          **To be completed:** an address for all other questions.
        `),
      ],
    },
    fi: {
      title: 'Yhteystiedot',
      slug: 'yhteystiedot',
      lead: 'Mistä potilaat, kumppanit, media ja tutkijat saavat vastauksen.',
      blocks: [
        ...readers('patients', 'Potilaat ja läheiset', `
          - **Oma hoitosi.** Ota yhteyttä omaan hoitopaikkaasi. Emme voi vastata kenenkään omaa hoitoa koskeviin kysymyksiin, joten älä lähetä meille terveystietojasi.
          - **Sinua on pyydetty mukaan.** Hoitopaikkasi kertoo osallistumisesta ja biopankki suostumuksestasi, näytteistäsi ja tiedoistasi. Lue ensin [Tietoa sinulle, jota on pyydetty mukaan](/fi/potilaille/tietoa-mukaan-kutsutulle).
          - **Haluat vaikuttaa tutkimukseen.** Potilas- ja kansalaisneuvosto POTKU ohjaa työtämme potilaiden kanssa. Lue, [miten voit osallistua](/fi/potku/nain-voit-osallistua).

          **Täydennettävä:** potilaiden sähköpostiosoite ja puhelinnumero.
        `),
        ...readers('partners', 'Yritykset ja muut kumppanit', `
          - **Mitä tarjoamme.** Vaihtoehtoja vertaillaan sivulla [Yhteistyön muodot](/fi/yhteistyomahdollisuudet).
          - **Mitä yritys saa konsortiossa.** Lue [Näin pääsette mukaan](/fi/yhteistyo/nain-paasette-mukaan).
          - **Ensimmäinen viesti.** Muutama rivi riittää: keitä olette, mihin pyritte ja mitä siihen tarvitsette.
        `),
        ...readers('media', 'Media ja lehdistö', `
          - **iCAN yhdellä virkkeellä.** iCAN on kansallinen tutkimuksen ja kehityksen lippulaiva, joka etsii ratkaisuja syöpään yksilöllistetyn syöpälääketieteen ja digitaalisen terveyden rajapinnalla.
          - **Lukuja lainattavaksi.** Jokaisella [avainluvulla](/fi/avainluvut) on lähde ja valmis viite.
          - **Ajankohtaista.** Katso [uutiset](/fi/uutiset) ja [tapahtumat](/fi/tapahtumat).
          - **Raportit ja luettelot.** Ne ovat sivulla [Ladattavat tiedostot](/fi/ladattavat).

          **Täydennettävä:** median sähköpostiosoite ja puhelinnumero.
        `),
        {
          __component: 'blocks.rich-text',
          heading: 'Tutkijat',
          body: rich(`
            - **Näytteet, aineistot ja työkalut.** [Tutkimusalusta](/fi/alusta) kertoo, mitä on tarjolla ja keneltä voi kysyä.
            - **Mitä on julkaistu.** Kaikki [julkaisut](/fi/julkaisut) on lueteltu vuosittain, ja viitteet saa viitteidenhallintaan.
          `),
        },
        ...readers('general', 'Tämä sivusto ja muut asiat', `
          - **Jotakin on hankala käyttää.** [Saavutettavuusseloste](/fi/saavutettavuus) kertoo, miten puutteesta ilmoitetaan.
          - **Henkilötietosi.** Sivu [Tietosuoja](/fi/tietosuoja) kertoo, miten sivusto niitä käsittelee.

          **Täydennettävä:** osoite muita kysymyksiä varten.
        `),
      ],
    },
    sv: {
      title: 'Kontakt',
      slug: 'kontakt',
      lead: 'Hit kan patienter, partner, medier och forskare vända sig.',
      blocks: [
        ...readers('patients', 'Patienter och närstående', `
          - **Din egen vård.** Kontakta din vårdenhet. Vi kan inte svara på frågor om någons egen behandling, så skicka inga hälsouppgifter till oss.
          - **Du har blivit tillfrågad.** Vårdenheten berättar om vad det innebär att delta och biobanken om ditt samtycke, dina prov och dina uppgifter. Läs först [Information till dig som tillfrågas](/sv/patienter/information-till-dig-som-tillfragas).
          - **Du vill påverka forskningen.** Patient- och medborgarrådet POTKU vägleder vårt arbete med patienter. Läs [hur du kan delta](/sv/potku/sa-kan-du-delta).

          **Ska kompletteras:** en e-postadress och ett telefonnummer för patienter.
        `),
        ...readers('partners', 'Företag och andra partner', `
          - **Vad vi erbjuder.** Alternativen jämförs på sidan [Samarbetsmöjligheter](/sv/samarbetsmojligheter).
          - **Vad ett företag får ut av konsortiet.** Läs [Så går ni med](/sv/samarbete/sa-gar-ni-med).
          - **Ert första meddelande.** Några rader räcker: vilka ni är, vad ni vill uppnå och vad ni behöver för det.
        `),
        ...readers('media', 'Press och andra medier', `
          - **iCAN i en mening.** iCAN är ett nationellt flaggskepp för forskning och utveckling som söker lösningar på cancer där precisionsmedicin och digital hälsa möts.
          - **Siffror att citera.** Varje [nyckeltal](/sv/nyckeltal) har en källa och en färdig hänvisning.
          - **Aktuellt.** Se [nyheter](/sv/nyheter) och [evenemang](/sv/evenemang).
          - **Rapporter och förteckningar.** De finns på sidan [Filer att ladda ner](/sv/nedladdningar).

          **Ska kompletteras:** en e-postadress och ett telefonnummer för medier.
        `),
        {
          __component: 'blocks.rich-text',
          heading: 'Forskare',
          body: rich(`
            - **Prov, data och verktyg.** [Forskningsplattformen](/sv/plattform) visar vad som finns och vem du kan fråga.
            - **Vad som har publicerats.** Alla [publikationer](/sv/publikationer) är ordnade efter år och har referenser för ditt referensprogram.
          `),
        },
        ...readers('general', 'Webbplatsen och övriga ärenden', `
          - **Något är svårt att använda.** I [tillgänglighetsutlåtandet](/sv/tillganglighet) står hur du anmäler en brist.
          - **Dina personuppgifter.** Sidan [Dataskydd](/sv/dataskydd) berättar hur webbplatsen behandlar dem.

          **Ska kompletteras:** en adress för övriga frågor.
        `),
      ],
    },
  },
}
