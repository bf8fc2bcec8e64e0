import type { OpportunityEntry } from '../../engine/model'
import { rich } from '../../engine/rich-text'

export const project: OpportunityEntry = {
  kind: 'opportunity',
  key: 'your-own-project',
  shared: {
    kind: 'case-specific-project',
    availability: 'open',
    contactPurpose: 'partners',
    position: 2,
  },
  texts: {
    en: {
      title: 'A project of your own',
      slug: 'your-own-project',
      lead: 'Bring a question of your own. We plan a project around it, sponsored by your company or built for the case in hand.',
      audience: 'Companies with a defined research question or a clinical trial under way.',
      benefits: [
        { title: 'Research that fits the question', text: 'The project is planned case by case, for example as the translational arm of a clinical trial.' },
        { title: 'One partner for samples, data and expertise', text: 'The cluster’s researchers know both the biology of cancer and the data.' },
      ],
      body: rich('Such a project does not call for membership of the Flagship Project consortium. Its scope, access to data and ownership are agreed for each project.'),
    },
    fi: {
      title: 'Oma projekti',
      slug: 'oma-projekti',
      lead: 'Tuo oma tutkimuskysymyksesi. Suunnittelemme sen ympärille projektin, jonka yrityksesi rahoittaa tai joka räätälöidään juuri tähän tarpeeseen.',
      audience: 'Yritykset, joilla on rajattu tutkimuskysymys tai käynnissä oleva kliininen tutkimus.',
      benefits: [
        { title: 'Kysymykseen sopiva tutkimus', text: 'Projekti suunnitellaan tapauskohtaisesti, esimerkiksi kliinisen lääketutkimuksen translationaaliseksi osaksi.' },
        { title: 'Näytteet, aineistot ja asiantuntemus yhdestä paikasta', text: 'Klusterin tutkijat tuntevat sekä syövän biologian että aineistot.' },
      ],
      body: rich('Tällainen projekti ei edellytä liittymistä lippulaivahankkeen konsortioon. Laajuudesta, aineistojen käytöstä ja omistuksesta sovitaan jokaisessa projektissa erikseen.'),
    },
    sv: {
      title: 'Ett eget projekt',
      slug: 'ett-eget-projekt',
      lead: 'Kom med din egen forskningsfråga. Vi planerar ett projekt kring den, finansierat av ditt företag eller skräddarsytt för ändamålet.',
      audience: 'Företag som har en avgränsad forskningsfråga eller en pågående klinisk prövning.',
      benefits: [
        { title: 'Forskning som passar frågan', text: 'Projektet planeras från fall till fall, till exempel som den translationella delen av en klinisk prövning.' },
        { title: 'Prov, data och sakkunskap från ett håll', text: 'Klustrets forskare känner både cancerns biologi och datamaterialet.' },
      ],
      body: rich('Ett sådant projekt förutsätter inte att man går med i flaggskeppsprojektets konsortium. Omfattning, tillgång till data och äganderätt avtalas för varje projekt.'),
    },
  },
}

export const dataServices: OpportunityEntry = {
  kind: 'opportunity',
  key: 'data-services-and-discovery-platform',
  shared: {
    kind: 'data-services',
    availability: 'open',
    contactPurpose: 'partners',
    position: 3,
  },
  texts: {
    en: {
      title: 'Data services and the Discovery Platform',
      slug: 'data-services-and-discovery-platform',
      lead: 'Develop services and technologies for health data together with us, with the iCAN Discovery Platform as the workshop.',
      audience: 'Companies that build data services, analysis methods, artificial intelligence or other digital health technology.',
      benefits: [
        { title: 'A place to develop together', text: 'The iCAN Discovery Platform can serve as a co-development environment for new services and technologies.' },
        { title: 'Users close by', text: 'Cancer researchers tell early on what helps them and what does not.' },
      ],
      body: rich('The platform holds analysis tools for molecular and health data at the level of the individual, in a safe environment that complies with the GDPR. How it is used in joint development is agreed case by case.'),
    },
    fi: {
      title: 'Datapalvelut ja Discovery Platform',
      slug: 'datapalvelut-ja-discovery-platform',
      lead: 'Kehitä terveystietojen palveluja ja teknologioita yhdessä kanssamme. Työpajana on iCAN Discovery Platform.',
      audience: 'Yritykset, jotka rakentavat datapalveluja, analyysimenetelmiä, tekoälyä tai muuta digitaalisen terveyden teknologiaa.',
      benefits: [
        { title: 'Paikka kehittää yhdessä', text: 'iCAN Discovery Platform voi toimia uusien palvelujen ja teknologioiden yhteiskehittämisen ympäristönä.' },
        { title: 'Käyttäjät lähellä', text: 'Syöpätutkijat kertovat jo varhain, mistä on heille apua ja mistä ei.' },
      ],
      body: rich('Alustalla on analyysityökaluja yksilötason molekyyli- ja terveystiedoille tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä. Sen käytöstä yhteiskehittämisessä sovitaan tapauskohtaisesti.'),
    },
    sv: {
      title: 'Datatjänster och Discovery Platform',
      slug: 'datatjanster-och-discovery-platform',
      lead: 'Utveckla tjänster och teknik för hälsodata tillsammans med oss, med iCAN Discovery Platform som verkstad.',
      audience: 'Företag som bygger datatjänster, analysmetoder, artificiell intelligens eller annan teknik för digital hälsa.',
      benefits: [
        { title: 'En plats för gemensam utveckling', text: 'iCAN Discovery Platform kan fungera som utvecklingsmiljö för nya tjänster och ny teknik.' },
        { title: 'Användarna nära till hands', text: 'Cancerforskare berättar tidigt vad de har nytta av och vad de inte har nytta av.' },
      ],
      body: rich('På plattformen finns analysverktyg för molekylära data och hälsodata på individnivå, i en säker miljö som uppfyller dataskyddsförordningens (GDPR) krav. Hur den används i gemensam utveckling avtalas från fall till fall.'),
    },
  },
}

export const membership: OpportunityEntry = {
  kind: 'opportunity',
  key: 'cluster-membership',
  shared: {
    kind: 'membership',
    availability: 'open',
    contactPurpose: 'partners',
    position: 4,
  },
  texts: {
    en: {
      title: 'Membership of the cluster',
      slug: 'cluster-membership',
      lead: 'Join the iCAN Cluster as a member and take part in developing the ecosystem for cancer research and digital health.',
      audience: 'Companies that want to develop the ecosystem and meet its people, without a project of their own yet.',
      benefits: [
        { title: 'A part in the ecosystem', text: 'Members take part in developing the cluster as an ecosystem.' },
        { title: 'A community around you', text: 'Researchers, healthcare professionals, patient advocates and other companies.' },
      ],
      body: rich('The cluster’s community has {fact:community} researchers, healthcare professionals and patient advocates. Write to us for the terms of membership.'),
    },
    fi: {
      title: 'Klusterin jäsenyys',
      slug: 'klusterin-jasenyys',
      lead: 'Liity iCAN-klusterin jäseneksi ja kehitä kanssamme syöpätutkimuksen ja digitaalisen terveyden ekosysteemiä.',
      audience: 'Yritykset, jotka haluavat kehittää ekosysteemiä ja tavata sen ihmisiä, vaikkei omaa projektia vielä olisi.',
      benefits: [
        { title: 'Osana ekosysteemiä', text: 'Jäsenet ovat mukana kehittämässä klusteria ekosysteeminä.' },
        { title: 'Yhteisö ympärillä', text: 'Tutkijoita, terveydenhuollon ammattilaisia, potilasedustajia ja muita yrityksiä.' },
      ],
      body: rich('Klusterin yhteisössä on {fact:community} tutkijaa, terveydenhuollon ammattilaista ja potilasedustajaa. Kysy meiltä jäsenyyden ehdoista.'),
    },
    sv: {
      title: 'Medlemskap i klustret',
      slug: 'medlemskap-i-klustret',
      lead: 'Bli medlem i iCAN-klustret och var med och utveckla ekosystemet för cancerforskning och digital hälsa.',
      audience: 'Företag som vill utveckla ekosystemet och möta dess människor, även om det ännu inte finns ett eget projekt.',
      benefits: [
        { title: 'En roll i ekosystemet', text: 'Medlemmarna är med och utvecklar klustret som ekosystem.' },
        { title: 'En gemenskap omkring dig', text: 'Forskare, yrkespersoner inom vården, patientföreträdare och andra företag.' },
      ],
      body: rich('I klustrets gemenskap finns {fact:community} forskare, yrkespersoner inom vården och patientföreträdare. Fråga oss om villkoren för medlemskap.'),
    },
  },
}
