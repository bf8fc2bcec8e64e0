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
      lead: 'How accessible this site is, how to tell us about faults and who supervises.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          body: rich(`
            This is the frame of the statement that the Finnish Act on the Provision of Digital Services (306/2019) requires. It is not complete before the marked parts are filled in and somebody at the organisation has approved it.

            ## Which service this is about

            This statement is about the iCAN website. **To be completed by the organisation:** the address of the service, who is responsible for it and the date of the statement.

            ## How accessible the site is

            The goal is level AA of the Web Content Accessibility Guidelines, WCAG 2.1. **To be completed by the organisation:** whether the site meets the requirements fully, in part or not yet.

            ## What is not accessible

            **To be completed by the organisation:** the content that does not meet the requirements, why, which requirement it concerns and when it will be mended; content that the law does not cover; and any content left out because the burden would be disproportionate, with the grounds.

            ## How it was assessed

            **To be completed by the organisation:** whether the assessment was made by the organisation itself or by an outside expert, and when.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Did you notice a fault? Tell us',
          body: rich(`
            If something on the site is hard or impossible for you to use, write to us first. You will have an answer within 14 days. You may also ask for content in a form that suits you.

            **To be completed by the organisation:** the address for feedback on accessibility.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Supervision',
          body: rich(`
            If you are not content with the answer, or have had none within 14 days, you may turn to the supervisor, the Finnish Transport and Communications Agency Traficom. It handles complaints about accessibility and requests for clarification. Its contact details are on its own site, [traficom.fi](https://www.traficom.fi).
          `),
        },
      ],
    },
    fi: {
      title: 'Saavutettavuusseloste',
      slug: 'saavutettavuus',
      lead: 'Kuinka saavutettava sivusto on, miten puutteista voi kertoa ja kuka valvoo.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          body: rich(`
            Tämä on runko selosteelle, jota laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää. Seloste ei ole valmis ennen kuin merkityt kohdat on täydennetty ja organisaatio on hyväksynyt sen.

            ## Mitä palvelua seloste koskee

            Seloste koskee iCANin verkkosivustoa. **Organisaatio täydentää:** palvelun osoite, siitä vastaava taho ja selosteen päiväys.

            ## Sivuston saavutettavuuden tila

            Tavoitteena on verkkosisällön saavutettavuusohjeiden WCAG 2.1 taso AA. **Organisaatio täydentää:** täyttääkö sivusto vaatimukset kokonaan, osittain vai ei vielä.

            ## Mikä ei ole saavutettavaa

            **Organisaatio täydentää:** sisällöt, jotka eivät täytä vaatimuksia, syy siihen, mitä vaatimusta puute koskee ja milloin se korjataan; sisällöt, joihin lakia ei sovelleta; sekä sisällöt, jotka on jätetty pois kohtuuttoman rasitteen vuoksi, perusteluineen.

            ## Miten saavutettavuus on arvioitu

            **Organisaatio täydentää:** onko arvion tehnyt organisaatio itse vai ulkopuolinen asiantuntija, ja milloin.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Huomasitko puutteen? Kerro meille',
          body: rich(`
            Jos jonkin kohdan käyttäminen on sinulle vaikeaa tai mahdotonta, kirjoita ensin meille. Saat vastauksen 14 päivän kuluessa. Voit myös pyytää sisältöä sinulle sopivassa muodossa.

            **Organisaatio täydentää:** osoite, johon saavutettavuuspalautteen voi lähettää.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Valvonta',
          body: rich(`
            Jos et ole tyytyväinen saamaasi vastaukseen tai et ole saanut vastausta 14 päivän kuluessa, voit kääntyä valvontaviranomaisen eli Liikenne- ja viestintävirasto Traficomin puoleen. Se käsittelee saavutettavuutta koskevat kantelut ja selvityspyynnöt. Yhteystiedot ovat viraston omalla sivustolla osoitteessa [traficom.fi](https://www.traficom.fi).
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
            Det här är stommen till det utlåtande som lagen om tillhandahållande av digitala tjänster (306/2019) förutsätter. Det är inte färdigt förrän de markerade delarna har kompletterats och organisationen har godkänt det.

            ## Vilken tjänst utlåtandet gäller

            Utlåtandet gäller iCANs webbplats. **Organisationen kompletterar:** tjänstens adress, vem som ansvarar för den och utlåtandets datum.

            ## Hur tillgänglig webbplatsen är

            Målet är nivå AA i riktlinjerna för tillgängligt webbinnehåll, WCAG 2.1. **Organisationen kompletterar:** om webbplatsen uppfyller kraven helt, delvis eller ännu inte.

            ## Vad som inte är tillgängligt

            **Organisationen kompletterar:** det innehåll som inte uppfyller kraven, varför, vilket krav bristen gäller och när den åtgärdas; innehåll som lagen inte omfattar; samt innehåll som har undantagits på grund av en oproportionerlig börda, med motivering.

            ## Hur tillgängligheten har bedömts

            **Organisationen kompletterar:** om bedömningen har gjorts av organisationen själv eller av en utomstående expert, och när.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Märkte du en brist? Berätta för oss',
          body: rich(`
            Om något på webbplatsen är svårt eller omöjligt för dig att använda ska du först skriva till oss. Du får svar inom 14 dagar. Du kan också be att få innehållet i en form som passar dig.

            **Organisationen kompletterar:** adressen för respons om tillgängligheten.
          `),
        },
        {
          __component: 'blocks.rich-text',
          heading: 'Tillsyn',
          body: rich(`
            Om du inte är nöjd med svaret, eller inte har fått något svar inom 14 dagar, kan du vända dig till tillsynsmyndigheten, Transport- och kommunikationsverket Traficom. Myndigheten behandlar klagomål och begäranden om utredning som gäller tillgänglighet. Kontaktuppgifterna finns på myndighetens egen webbplats, [traficom.fi](https://www.traficom.fi).
          `),
        },
      ],
    },
  },
}
