import type { OpportunityEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'

export const consortium: OpportunityEntry = {
  kind: 'opportunity',
  key: 'flagship-project-consortium',
  shared: {
    kind: 'consortium',
    availability: 'open',
    contactPurpose: 'partners',
    position: 1,
  },
  texts: {
    en: {
      title: 'Flagship Project consortium',
      slug: 'flagship-project-consortium',
      lead: 'Become a partner in the iCAN Flagship Project, the core of the cluster, and help to shape its work.',
      audience: 'Companies in oncology and digital health that want to take part in a joint national effort for the long run.',
      benefits: [
        { title: 'Samples, data and models', text: 'Patient samples, health data followed over time, deep molecular profiles and complex disease models on an exceptional scale.' },
        { title: 'The Discovery Platform', text: 'Tools of many kinds for analysing data at the level of the individual, in a safe environment that complies with the GDPR.' },
        { title: 'Clear agreements', text: 'Access to data and ownership of results are agreed openly.' },
        { title: 'Clinical and register data together', text: 'Real-world clinical data, raw and in OMOP form, with health events from the national registers.' },
        { title: 'Expertise', text: 'Researchers in oncology and digital health support your innovation.' },
      ],
      body: rich(`
        The Flagship Project reached national coverage in {fact:national-coverage}. Only the partners of its consortium can both take part in this joint work and influence it from within.

        What each partner brings is agreed between the parties. Write to us and tell what you would like to achieve.
      `),
    },
    fi: {
      title: 'Lippulaivahankkeen konsortio',
      slug: 'lippulaivahankkeen-konsortio',
      lead: 'Ryhdy kumppaniksi iCANin lippulaivahankkeeseen, joka on klusterin ydin, ja vaikuta sen työhön.',
      audience: 'Onkologian ja digitaalisen terveyden yritykset, jotka haluavat pitkäjänteisesti mukaan yhteiseen kansalliseen työhön.',
      benefits: [
        { title: 'Näytteet, aineistot ja mallit', text: 'Poikkeuksellisen laaja kokonaisuus potilasnäytteitä, pitkittäisiä terveystietoja, syvällistä molekyyliprofilointia ja monimuotoisia tautimalleja.' },
        { title: 'Discovery Platform', text: 'Monipuoliset analyysityökalut yksilötason tiedoille tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä.' },
        { title: 'Selkeät sopimukset', text: 'Aineistojen käytöstä ja tulosten omistuksesta sovitaan avoimesti.' },
        { title: 'Kliiniset tiedot ja rekisteritiedot yhdessä', text: 'Potilaiden hoidossa kertyneet kliiniset tiedot sekä raakamuodossa että OMOP-mallin mukaisina ja lisäksi kansallisten rekisterien terveystapahtumat.' },
        { title: 'Asiantuntemus', text: 'Onkologian ja digitaalisen terveyden tutkijat tukevat innovaatiotyötänne.' },
      ],
      body: rich(`
        Lippulaivahankkeesta tuli valtakunnallinen vuonna {fact:national-coverage}. Vain sen konsortion kumppanit voivat sekä osallistua tähän yhteiseen työhön että vaikuttaa siihen sisältä käsin.

        Kunkin kumppanin osuudesta sovitaan osapuolten kesken. Kirjoita meille ja kerro, mihin tähtäätte.
      `),
    },
    sv: {
      title: 'Flaggskeppsprojektets konsortium',
      slug: 'flaggskeppsprojektets-konsortium',
      lead: 'Bli partner i iCANs flaggskeppsprojekt, klustrets kärna, och var med och forma arbetet.',
      audience: 'Företag inom onkologi och digital hälsa som långsiktigt vill delta i en gemensam nationell satsning.',
      benefits: [
        { title: 'Prov, data och modeller', text: 'Patientprov, hälsodata som följts över tid, djupa molekylära profiler och komplexa sjukdomsmodeller i exceptionell omfattning.' },
        { title: 'Discovery Platform', text: 'Mångsidiga analysverktyg för data på individnivå i en säker miljö som uppfyller dataskyddsförordningens (GDPR) krav.' },
        { title: 'Tydliga avtal', text: 'Man kommer öppet överens om tillgången till data och äganderätten till resultat.' },
        { title: 'Kliniska data och registerdata tillsammans', text: 'Kliniska data från vårdens vardag, i råform och enligt OMOP-modellen, med hälsohändelser ur de nationella registren.' },
        { title: 'Sakkunskap', text: 'Forskare inom onkologi och digital hälsa stöder er innovation.' },
      ],
      body: rich(`
        Flaggskeppsprojektet blev rikstäckande {fact:national-coverage}. Bara partner i dess konsortium kan både delta i det gemensamma arbetet och påverka det inifrån.

        Vad varje partner bidrar med kommer parterna överens om. Skriv till oss och berätta vad ni vill uppnå.
      `),
    },
  },
}
