import type { PageEntry, Question } from '../../engine/model'
import { rich } from '../../engine/rich-text'
import { ref } from '../../engine/types'

/** Questions with their answers: a question is answered even where the answer is who knows. */
function answered(...pairs: [question: string, answer: string][]): Question[] {
  return pairs.map(([question, answer]) => ({
    question,
    answer: rich(answer),
  }))
}

export const prospectivePatients: PageEntry = {
  kind: 'page',
  key: 'information-for-prospective-patients',
  shared: {
    audience: 'patients',
    parent: ref('page', 'patients'),
    plainLanguageTwin: ref('page', 'in-plain-language'),
  },
  texts: {
    en: {
      title: 'Information for prospective patients',
      slug: 'information-for-prospective-patients',
      lead: 'Have you been asked to take part in iCAN? Here you can read what iCAN is, why you are asked for your consent, how to change your mind and who to ask.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'In short',
          body: rich(`
            - You decide. By Finnish law, giving a biobank consent is voluntary.
            - You can withdraw your consent later.
            - Your samples and your health data are studied together to understand cancer better.
            - Ask as much as you like before you decide. Your care unit and the biobank can tell you more.

            **To be completed:** who checked this page, and a phone number and an e-mail address for patients’ questions.
          `),
        },
        {
          __component: 'blocks.questions',
          heading: 'Your consent',
          questions: answered(
            ['What is a biobank consent?', `
              It is your permission to keep samples taken from you in a biobank and to use them in research. It can also cover information about your health. iCAN helps to collect these consents.

              Read the consent form in peace. Ask about anything that is not clear.

              **To be completed:** what exactly the consent covers, checked by the biobank.
            `],
            ['Can I change my mind?', `
              Yes. By Finnish law (the Biobank Act), you can withdraw a biobank consent at any time. Ask your care unit or the biobank how to do it, and what happens to your samples and data.

              **To be completed:** how to withdraw the consent, and where.
            `],
            ['Do I have to decide now?', 'It is your decision. Ask for the time you need. You can talk to the people close to you and ask your care unit questions before you decide.'],
            ['Does taking part affect my treatment?', 'Taking part is voluntary. Your consent is for research: it is your permission to keep and study samples. Questions about your treatment are for your care unit, which knows your situation. Ask there before you decide.'],
          ),
        },
        {
          __component: 'blocks.questions',
          heading: 'Samples and data',
          questions: answered(
            ['Which samples are taken from me, and when?', 'Samples are collected for research with your biobank consent. They are needed to find out what the cancer is like. Ask your care unit which samples are taken from you and when.'],
            ['What are the samples used for?', 'They are studied at the level of genes and molecules. This is called molecular profiling. It shows what kind of cancer it is.'],
            ['Which of my health data are used, and why?', 'iCAN uses data from patients’ care and from national registers, for example on prescriptions and visits. A sample shows one moment. Health data show how the illness and the treatment have progressed. The biobank can tell you about your own data.'],
            ['Who can see my data?', 'Researchers and partners study the data in a safe environment that follows the EU’s data protection regulation (GDPR). Clear agreements set out who can use the data. The biobank can tell you more.'],
            ['Do companies take part?', 'Yes. Companies that join iCAN can take part in the research. Clear agreements set out which data they can use.'],
            ['How long are my samples and data kept?', 'Your samples are kept in a biobank for research. You can withdraw your consent at any time. Ask the biobank how long it keeps samples and data.'],
          ),
        },
        {
          __component: 'blocks.questions',
          heading: 'What else to know',
          questions: answered(
            ['What is iCAN?', 'iCAN is a Finnish flagship for cancer research. It studies what cancers are like, to find better treatments. Researchers, healthcare professionals, patients’ representatives and companies work in it.'],
            ['Which hospitals take part?', 'iCAN’s Flagship Project has covered the whole of Finland since {fact:national-coverage}. Ask your care unit whether you can take part there.'],
            ['Will I be told what was found in my samples?', 'The samples are studied for research, so that cancer is understood better. Ask your care unit or the biobank whether you are told about your own samples.'],
            ['Does it cost me anything, or am I paid?', 'Taking part is voluntary, and the samples are for research. This page does not have information on costs or payments. Ask your care unit or the biobank before you decide.'],
            ['Who speaks for patients?', 'Patients’ representatives take part at every level of iCAN. They are also on the Steering Board, which makes the most important decisions. The Patient and Citizen Advisory Board, POTKU, guides the work.'],
            ['Who can I ask?', `
              Ask the unit that treats you about your care and about taking part. Ask the biobank about your consent, your samples and your data.
            `],
          ),
        },
        { __component: 'blocks.contact-card', heading: 'Questions about iCAN', purpose: 'patients' },
      ],
    },
    fi: {
      title: 'Tietoa sinulle, jota on pyydetty mukaan',
      slug: 'tietoa-mukaan-kutsutulle',
      lead: 'Onko sinua pyydetty mukaan iCANiin? Täältä voit lukea, mikä iCAN on, miksi suostumustasi kysytään, miten voit muuttaa mielesi ja keneltä voit kysyä lisää.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'Lyhyesti',
          body: rich(`
            - Sinä päätät. Suostumus on lain mukaan vapaaehtoinen.
            - Voit myöhemmin perua suostumuksesi.
            - Näytteitäsi ja terveystietojasi tutkitaan yhdessä, jotta syöpää ymmärretään paremmin.
            - Kysy niin paljon kuin haluat, ennen kuin päätät. Hoitopaikkasi ja biopankki kertovat lisää.

            **Täydennettävä:** kuka on tarkistanut sivun tiedot sekä puhelinnumero ja sähköpostiosoite potilaiden kysymyksille.
          `),
        },
        {
          __component: 'blocks.questions',
          heading: 'Suostumuksesi',
          questions: answered(
            ['Mikä biopankkisuostumus on?', `
              Se on lupasi siihen, että sinusta otettuja näytteitä säilytetään biopankissa ja käytetään tutkimukseen. Se voi koskea myös tietoja terveydestäsi. iCAN auttaa keräämään näitä suostumuksia.

              Lue suostumuslomake rauhassa. Kysy, jos jokin jää epäselväksi.

              **Täydennettävä:** mitä suostumus tarkalleen kattaa, biopankin tarkistamana.
            `],
            ['Voinko muuttaa mieleni?', `
              Voit. Biopankkilain mukaan voit perua suostumuksesi milloin tahansa. Kysy hoitopaikastasi tai biopankista, miten se tehdään ja mitä näytteillesi ja tiedoillesi sitten tapahtuu.

              **Täydennettävä:** miten ja missä suostumuksen voi perua.
            `],
            ['Pitääkö päättää heti?', 'Sinä päätät. Pyydä aikaa, jos tarvitset sitä. Voit jutella läheistesi kanssa ja kysyä hoitopaikastasi, ennen kuin päätät.'],
            ['Vaikuttaako osallistuminen hoitooni?', 'Osallistuminen on vapaaehtoista. Suostumus koskee tutkimusta: annat luvan säilyttää ja tutkia näytteitä. Hoitoasi koskeviin kysymyksiin saat vastauksen hoitopaikastasi, jossa tilanteesi tunnetaan. Kysy sieltä, ennen kuin päätät.'],
          ),
        },
        {
          __component: 'blocks.questions',
          heading: 'Näytteet ja tiedot',
          questions: answered(
            ['Mitä näytteitä minusta otetaan ja milloin?', 'Näytteitä kerätään tutkimukseen biopankkisuostumuksellasi. Niitä tarvitaan, jotta saadaan selville, millainen syöpä on. Kysy hoitopaikastasi, mitä näytteitä sinusta otetaan ja milloin.'],
            ['Mihin näytteitä käytetään?', 'Niitä tutkitaan geenien ja molekyylien tasolla. Sitä kutsutaan molekyyliprofiloinniksi. Se kertoo, millaisesta syövästä on kyse.'],
            ['Mitä terveystietojani käytetään ja miksi?', 'iCANissa käytetään tietoja potilaiden hoidosta ja kansallisista rekistereistä, esimerkiksi resepteistä ja käynneistä. Näyte kertoo yhdestä hetkestä. Terveystiedot kertovat, miten sairaus ja hoito ovat edenneet. Biopankki kertoo sinua koskevista tiedoista.'],
            ['Kuka näkee tietoni?', 'Tutkijat ja kumppanit tutkivat tietoja turvallisessa ympäristössä, joka noudattaa EU:n tietosuoja-asetusta (GDPR). Siitä, kuka tietoja saa käyttää, tehdään selkeä sopimus. Biopankki kertoo lisää.'],
            ['Onko mukana yrityksiä?', 'On. Yritykset, jotka liittyvät iCANiin, voivat osallistua tutkimukseen. Selkeissä sopimuksissa sanotaan, mitä tietoja ne saavat käyttää.'],
            ['Kuinka kauan näytteitä ja tietoja säilytetään?', 'Näytteitäsi säilytetään biopankissa tutkimusta varten. Voit perua suostumuksesi milloin tahansa. Kysy biopankista, kuinka kauan se säilyttää näytteitä ja tietoja.'],
          ),
        },
        {
          __component: 'blocks.questions',
          heading: 'Muuta tietoa',
          questions: answered(
            ['Mikä iCAN on?', 'iCAN on suomalainen syöpätutkimuksen lippulaiva. Siinä tutkitaan, millaisia syövät ovat, jotta löydettäisiin parempia hoitoja. Mukana on tutkijoita, terveydenhuollon ammattilaisia, potilaiden edustajia ja yrityksiä.'],
            ['Mitkä sairaalat ovat mukana?', 'iCANin lippulaivahanke on toiminut koko Suomessa vuodesta {fact:national-coverage}. Kysy hoitopaikastasi, voitko osallistua siellä.'],
            ['Kerrotaanko minulle, mitä näytteistäni löytyi?', 'Näytteitä tutkitaan, jotta syöpää ymmärretään paremmin. Kysy hoitopaikastasi tai biopankista, kerrotaanko sinulle omista näytteistäsi.'],
            ['Maksaako osallistuminen, tai saanko siitä rahaa?', 'Osallistuminen on vapaaehtoista, ja näytteet annetaan tutkimukseen. Kuluista ja korvauksista ei ole tietoa tällä sivulla. Kysy niistä hoitopaikastasi tai biopankista, ennen kuin päätät.'],
            ['Kuka puhuu potilaiden puolesta?', 'Potilaiden edustajia on mukana iCANin kaikilla tasoilla. Heitä on myös ohjausryhmässä, joka tekee tärkeimmät päätökset. Työtä ohjaa potilas- ja kansalaisneuvosto POTKU.'],
            ['Keneltä voin kysyä?', `
              Kysy hoidostasi ja osallistumisesta siitä paikasta, jossa sinua hoidetaan. Kysy suostumuksestasi, näytteistäsi ja tiedoistasi biopankista.
            `],
          ),
        },
        { __component: 'blocks.contact-card', heading: 'Kysyttävää iCANista', purpose: 'patients' },
      ],
    },
    sv: {
      title: 'Information till dig som tillfrågas',
      slug: 'information-till-dig-som-tillfragas',
      lead: 'Har du blivit tillfrågad om att delta i iCAN? Här kan du läsa vad iCAN är, varför du ombeds ge ditt samtycke, hur du kan ändra dig och vem du kan fråga.',
      blocks: [
        {
          __component: 'blocks.rich-text',
          heading: 'I korthet',
          body: rich(`
            - Du bestämmer. Enligt lagen är samtycket frivilligt.
            - Du kan återkalla ditt samtycke senare.
            - Dina prov och dina hälsouppgifter undersöks tillsammans, så att vi förstår cancer bättre.
            - Fråga så mycket du vill innan du bestämmer dig. Din vårdenhet och biobanken kan berätta mer.

            **Ska kompletteras:** vem som har granskat sidan samt telefonnummer och e-postadress för patienters frågor.
          `),
        },
        {
          __component: 'blocks.questions',
          heading: 'Ditt samtycke',
          questions: answered(
            ['Vad är ett biobankssamtycke?', `
              Det är ditt tillstånd till att prov från dig bevaras i en biobank och används i forskning. Det kan också gälla uppgifter om din hälsa. iCAN hjälper till att samla in sådana samtycken.

              Läs blanketten i lugn och ro. Fråga om något är oklart.

              **Ska kompletteras:** exakt vad samtycket omfattar, granskat av biobanken.
            `],
            ['Kan jag ändra mig?', `
              Ja. Enligt biobankslagen kan du återkalla ditt samtycke när som helst. Fråga din vårdenhet eller biobanken hur du gör och vad som då händer med dina prov och uppgifter.

              **Ska kompletteras:** hur och var samtycket återkallas.
            `],
            ['Måste jag bestämma mig genast?', 'Du bestämmer. Be om den tid du behöver. Du kan tala med dina närstående och fråga din vårdenhet innan du bestämmer dig.'],
            ['Påverkar det min behandling att jag deltar?', 'Det är frivilligt att delta. Samtycket gäller forskning: du ger tillstånd att bevara och undersöka prov. Frågor om din behandling besvaras av din vårdenhet, där man känner till din situation. Fråga där innan du bestämmer dig.'],
          ),
        },
        {
          __component: 'blocks.questions',
          heading: 'Prov och uppgifter',
          questions: answered(
            ['Vilka prov tas av mig, och när?', 'Prov samlas in till forskningen med ditt biobankssamtycke. De behövs för att ta reda på hurdan cancern är. Fråga din vårdenhet vilka prov som tas av dig och när.'],
            ['Vad används proven till?', 'De undersöks på gen- och molekylnivå. Det kallas molekylär profilering. Den visar vilket slags cancer det är fråga om.'],
            ['Vilka av mina hälsouppgifter används, och varför?', 'I iCAN används uppgifter från patienters vård och ur nationella register, till exempel om recept och besök. Ett prov visar ett ögonblick. Hälsouppgifter visar hur sjukdomen och behandlingen har förlöpt. Biobanken kan berätta om dina egna uppgifter.'],
            ['Vem får se mina uppgifter?', 'Forskare och partner undersöker uppgifterna i en säker miljö som följer EU:s dataskyddsförordning (GDPR). Tydliga avtal anger vem som får använda uppgifterna. Biobanken kan berätta mer.'],
            ['Är företag med?', 'Ja. Företag som går med i iCAN kan delta i forskningen. Tydliga avtal anger vilka uppgifter de får använda.'],
            ['Hur länge bevaras mina prov och uppgifter?', 'Dina prov bevaras i en biobank för forskning. Du kan återkalla ditt samtycke när som helst. Fråga biobanken hur länge prov och uppgifter bevaras.'],
          ),
        },
        {
          __component: 'blocks.questions',
          heading: 'Mer information',
          questions: answered(
            ['Vad är iCAN?', 'iCAN är ett finländskt flaggskepp för cancerforskning. Där undersöker man hur olika cancersjukdomar ser ut för att hitta bättre behandlingar. Forskare, vårdpersonal, patientföreträdare och företag är med.'],
            ['Vilka sjukhus är med?', 'iCANs flaggskeppsprojekt har omfattat hela Finland sedan {fact:national-coverage}. Fråga din vårdenhet om du kan delta där.'],
            ['Får jag veta vad man hittar i mina prov?', 'Proven undersöks för att man ska förstå cancer bättre. Fråga din vårdenhet eller biobanken om du får veta något om dina egna prov.'],
            ['Kostar det något, eller får jag betalt?', 'Det är frivilligt att delta, och proven ges till forskning. På den här sidan finns inget om kostnader eller ersättning. Fråga din vårdenhet eller biobanken innan du bestämmer dig.'],
            ['Vem talar för patienterna?', 'Patientföreträdare är med på alla nivåer i iCAN. De sitter också i styrgruppen, som fattar de viktigaste besluten. Patient- och medborgarrådet POTKU vägleder arbetet.'],
            ['Vem kan jag fråga?', `
              Fråga den enhet som vårdar dig om din vård och om att delta. Fråga biobanken om ditt samtycke, dina prov och dina uppgifter.
            `],
          ),
        },
        { __component: 'blocks.contact-card', heading: 'Frågor om iCAN', purpose: 'patients' },
      ],
    },
  },
}
