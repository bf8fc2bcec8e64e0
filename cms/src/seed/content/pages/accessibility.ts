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
          body: rich(`
            This statement is required by the Finnish Act on the Provision of Digital Services (306/2019). It is not complete yet: the accessibility of the site has not been assessed, and the statement has not been approved.

            ## What this statement covers

            This statement covers the iCAN website.

            **To be completed:** the address of the service, who is responsible for it and the date of the statement.

            ## How accessible the site is

            The goal is level AA of the Web Content Accessibility Guidelines, WCAG 2.1.

            **To be completed:** whether the site meets the requirements fully, in part or not yet.

            ## What is not accessible

            **To be completed:** the content that does not meet the requirements, why, which requirement it concerns and when it will be fixed; content that the law does not cover; and any content left out because the burden would be disproportionate, with the grounds.

            ## How it was assessed

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
          body: rich(`
            Laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää tätä selostetta. Seloste ei ole vielä valmis: sivuston saavutettavuutta ei ole arvioitu eikä selostetta hyväksytty.

            ## Mitä palvelua seloste koskee

            Seloste koskee iCANin verkkosivustoa.

            **Täydennettävä:** palvelun osoite, siitä vastaava taho ja selosteen päiväys.

            ## Sivuston saavutettavuuden tila

            Tavoitteena on verkkosisällön saavutettavuusohjeiden WCAG 2.1 taso AA.

            **Täydennettävä:** täyttääkö sivusto vaatimukset kokonaan, osittain vai ei vielä.

            ## Mikä ei ole saavutettavaa

            **Täydennettävä:** sisällöt, jotka eivät täytä vaatimuksia, syy siihen, mitä vaatimusta puute koskee ja milloin se korjataan; sisällöt, joihin lakia ei sovelleta; sekä sisällöt, jotka on jätetty pois kohtuuttoman rasitteen vuoksi, perusteluineen.

            ## Miten saavutettavuus on arvioitu

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
          body: rich(`
            Lagen om tillhandahållande av digitala tjänster (306/2019) kräver det här utlåtandet. Det är inte färdigt än: webbplatsens tillgänglighet har inte bedömts och utlåtandet har inte godkänts.

            ## Vilken tjänst utlåtandet gäller

            Utlåtandet gäller iCANs webbplats.

            **Ska kompletteras:** tjänstens adress, vem som ansvarar för den och utlåtandets datum.

            ## Hur tillgänglig webbplatsen är

            Målet är nivå AA i riktlinjerna för tillgängligt webbinnehåll, WCAG 2.1.

            **Ska kompletteras:** om webbplatsen uppfyller kraven helt, delvis eller ännu inte.

            ## Vad som inte är tillgängligt

            **Ska kompletteras:** det innehåll som inte uppfyller kraven, varför, vilket krav bristen gäller och när den åtgärdas; innehåll som lagen inte omfattar; samt innehåll som har undantagits på grund av en oproportionerlig börda, med motivering.

            ## Hur tillgängligheten har bedömts

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
