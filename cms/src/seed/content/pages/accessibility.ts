import type { PageEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'

export const accessibility: PageEntry = {
  kind: 'page',
  key: 'accessibility',
  shared: {},
  texts: {
    en: {
      title: 'Accessibility statement',
      slug: 'accessibility',
      lead: 'How accessible this site is, how to report a problem and who supervises.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'In short',
          body: rich(`
            - **Goal.** The site aims at level AA of the Web Content Accessibility Guidelines, WCAG 2.2. The law requires level AA of WCAG 2.1.
            - **Where we are.** The pages are tested automatically. People have not assessed them yet, so this statement is not complete and has not been approved.
            - **You can help.** If something is hard to use, tell us. You get an answer within 14 days.

            This statement covers the iCAN website. It is required by the Finnish Act on the Provision of Digital Services (306/2019).

            **To be completed:** the address of the service, who is responsible for it and the date of the statement.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'How the site is made accessible',
          body: rich(`
            - Everything works with the keyboard alone, and without scripts.
            - Text stands out clearly from its ground, in the light and in the dark colours. The contrast is at least 7 to 1.
            - Pages can be enlarged, and fit a narrow screen without scrolling sideways.
            - Charts come with the same figures as a table. Pictures that say something are described in words.
            - Links, headings and landmarks are named for screen readers. A text in another language says so.
            - Motion stops if you have asked your device for less of it.

            **To be completed:** whether the site meets the requirements fully, in part or not yet.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'What is not accessible',
          body: rich(`
            No list of shortcomings exists yet, because the site has not been assessed. Automatic tests find only some of them.

            **To be completed:** the content that does not meet the requirements, why, which requirement it concerns and when it will be fixed; content that the law does not cover; and any content left out because the burden would be disproportionate, with the grounds.

            **To be completed:** whether the assessment was made by the organisation itself or by an outside expert, and when.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Did you notice a problem?',
          body: rich(`
            If something on the site is hard or impossible for you to use, tell us first. Our contact details are on the page [Contact](/en/contact). By law, you get an answer within 14 days. You can also ask for content in an accessible format.

            **To be completed:** the address for feedback on accessibility.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Supervision',
          body: rich(`
            If you are not satisfied with the answer, or do not get one within 14 days, you can contact the supervisory authority. It is the Finnish Transport and Communications Agency Traficom. It handles complaints and requests for clarification about accessibility. You find its contact details at [traficom.fi](https://www.traficom.fi).
          `),
        },
      ],
    },
    fi: {
      title: 'Saavutettavuusseloste',
      slug: 'saavutettavuus',
      lead: 'Miten saavutettava sivusto on, miten puutteista voi kertoa ja kuka valvoo.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Lyhyesti',
          body: rich(`
            - **Tavoite.** Sivusto tähtää verkkosisällön saavutettavuusohjeiden WCAG 2.2 tasoon AA. Laki edellyttää WCAG 2.1:n tasoa AA.
            - **Tilanne nyt.** Sivut testataan automaattisesti. Ihmiset eivät ole vielä arvioineet niitä, joten seloste ei ole valmis eikä sitä ole hyväksytty.
            - **Voit auttaa.** Jos jotakin on hankala käyttää, kerro meille. Saat vastauksen 14 päivän kuluessa.

            Seloste koskee iCANin verkkosivustoa. Sitä edellyttää laki digitaalisten palvelujen tarjoamisesta (306/2019).

            **Täydennettävä:** palvelun osoite, siitä vastaava taho ja selosteen päiväys.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Miten saavutettavuudesta on huolehdittu',
          body: rich(`
            - Kaikki toimii pelkällä näppäimistöllä ja ilman skriptejä.
            - Teksti erottuu taustasta selvästi sekä vaaleilla että tummilla väreillä. Kontrasti on vähintään 7:1.
            - Sivuja voi suurentaa, ja ne mahtuvat kapealle näytölle ilman vaakasuuntaista vieritystä.
            - Kaavioiden luvut ovat myös taulukkona. Merkitykselliset kuvat on kuvailtu sanoin.
            - Linkit, otsikot ja sivun osat on nimetty ruudunlukijoita varten. Muunkielinen teksti on merkitty.
            - Liike pysähtyy, jos laitteesi asetuksissa on pyydetty vähemmän liikettä.

            **Täydennettävä:** täyttääkö sivusto vaatimukset kokonaan, osittain vai ei vielä.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Mikä ei ole saavutettavaa',
          body: rich(`
            Puutteita ei ole vielä lueteltu, koska sivustoa ei ole arvioitu. Automaattiset testit löytävät niistä vain osan.

            **Täydennettävä:** sisällöt, jotka eivät täytä vaatimuksia, syy siihen, mitä vaatimusta puute koskee ja milloin se korjataan; sisällöt, joihin lakia ei sovelleta; sekä sisällöt, jotka on jätetty pois kohtuuttoman rasitteen vuoksi, perusteluineen.

            **Täydennettävä:** onko arvion tehnyt organisaatio itse vai ulkopuolinen asiantuntija, ja milloin.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Huomasitko puutteen?',
          body: rich(`
            Jos jotakin sivuston kohtaa on vaikea tai mahdoton käyttää, kerro siitä ensin meille. Osoite on sivulla [Yhteystiedot](/fi/yhteystiedot). Lain mukaan saat vastauksen 14 päivän kuluessa. Voit myös pyytää sisällön saavutettavassa muodossa.

            **Täydennettävä:** osoite, johon saavutettavuuspalautteen voi lähettää.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Valvonta',
          body: rich(`
            Jos et ole tyytyväinen vastaukseen tai et saa vastausta 14 päivän kuluessa, voit ottaa yhteyttä valvontaviranomaiseen. Se on Liikenne- ja viestintävirasto Traficom, joka käsittelee saavutettavuutta koskevat kantelut ja selvityspyynnöt. Yhteystiedot ovat osoitteessa [traficom.fi](https://www.traficom.fi).
          `),
        },
      ],
    },
    sv: {
      title: 'Tillgänglighetsutlåtande',
      slug: 'tillganglighet',
      lead: 'Hur tillgänglig webbplatsen är, hur du kan berätta om brister och vem som utövar tillsyn.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'I korthet',
          body: rich(`
            - **Mål.** Webbplatsen siktar på nivå AA i riktlinjerna för tillgängligt webbinnehåll, WCAG 2.2. Lagen kräver nivå AA i WCAG 2.1.
            - **Läget nu.** Sidorna testas automatiskt. Människor har inte bedömt dem än, så utlåtandet är varken färdigt eller godkänt.
            - **Du kan hjälpa till.** Berätta för oss om något är svårt att använda. Du får svar inom 14 dagar.

            Utlåtandet gäller iCANs webbplats. Det krävs enligt lagen om tillhandahållande av digitala tjänster (306/2019).

            **Ska kompletteras:** tjänstens adress, vem som ansvarar för den och utlåtandets datum.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Så har webbplatsen gjorts tillgänglig',
          body: rich(`
            - Allt fungerar med enbart tangentbord och utan skript.
            - Texten framträder tydligt mot bakgrunden, i både ljusa och mörka färger. Kontrasten är minst 7:1.
            - Sidorna kan förstoras och ryms på en smal skärm utan att du behöver rulla i sidled.
            - Diagrammens siffror finns också i en tabell. Bilder som säger något beskrivs i ord.
            - Länkar, rubriker och sidans delar har namn för skärmläsare. Text på ett annat språk är märkt.
            - Rörelser stannar om du har bett din enhet om mindre rörelse.

            **Ska kompletteras:** om webbplatsen uppfyller kraven helt, delvis eller ännu inte.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Vad som inte är tillgängligt',
          body: rich(`
            Det finns ingen förteckning över brister än, eftersom webbplatsen inte har bedömts. Automatiska test hittar bara en del av dem.

            **Ska kompletteras:** det innehåll som inte uppfyller kraven, varför, vilket krav bristen gäller och när den åtgärdas; innehåll som lagen inte omfattar; samt innehåll som har undantagits på grund av en oproportionerlig börda, med motivering.

            **Ska kompletteras:** om bedömningen har gjorts av organisationen själv eller av en utomstående expert, och när.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Har du märkt en brist?',
          body: rich(`
            Om något på webbplatsen är svårt eller omöjligt för dig att använda ska du först berätta det för oss. Adressen finns på sidan [Kontakt](/sv/kontakt). Enligt lagen får du svar inom 14 dagar. Du kan också be att få innehållet i tillgänglig form.

            **Ska kompletteras:** adressen för respons om tillgängligheten.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Tillsyn',
          body: rich(`
            Om du inte är nöjd med svaret, eller inte får något svar inom 14 dagar, kan du kontakta tillsynsmyndigheten. Det är Transport- och kommunikationsverket Traficom, som behandlar klagomål och begäranden om utredning som gäller tillgänglighet. Kontaktuppgifterna finns på [traficom.fi](https://www.traficom.fi).
          `),
        },
      ],
    },
  },
}
