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
      lead: 'Bring a research question of your own. The project can be sponsored by your company, for example as a translational arm of a clinical trial.',
      audience: 'Companies with a research question or a clinical trial of their own.',
      benefits: [
        { title: 'A case-specific project', text: 'Each project is planned to fit your case.' },
        { title: 'Expertise', text: 'The cluster’s researchers work in oncology and digital health.' },
      ],
      body: rich('A project like this does not require joining the Flagship Project consortium. Write to us and tell us about your question.'),
    },
    fi: {
      title: 'Oma projekti',
      slug: 'oma-projekti',
      lead: 'Tuokaa oma tutkimuskysymyksenne. Yrityksenne voi rahoittaa projektin esimerkiksi kliinisen tutkimuksen translationaalisena osana.',
      audience: 'Yritykset, joilla on oma tutkimuskysymys tai kliininen tutkimus.',
      benefits: [
        { title: 'Tapauskohtainen projekti', text: 'Jokainen projekti suunnitellaan teidän tarpeenne mukaan.' },
        { title: 'Asiantuntemus', text: 'Klusterin tutkijoiden aloja ovat onkologia ja digitaalinen terveys.' },
      ],
      body: rich('Tällainen projekti ei edellytä liittymistä lippulaivahankkeen konsortioon. Kirjoittakaa meille ja kertokaa kysymyksestänne.'),
    },
    sv: {
      title: 'Ett eget projekt',
      slug: 'ett-eget-projekt',
      lead: 'Kom med er egen forskningsfråga. Ert företag kan finansiera projektet, till exempel som den translationella delen av en klinisk prövning.',
      audience: 'Företag som har en egen forskningsfråga eller klinisk prövning.',
      benefits: [
        { title: 'Ett skräddarsytt projekt', text: 'Varje projekt planeras efter ert behov.' },
        { title: 'Sakkunskap', text: 'Klustrets forskare arbetar inom onkologi och digital hälsa.' },
      ],
      body: rich('Ett sådant projekt förutsätter inte att man går med i flaggskeppsprojektets konsortium. Skriv till oss och berätta om er fråga.'),
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
      lead: 'Develop data services and technologies with us. The iCAN Discovery Platform can be your development environment.',
      audience: 'Companies that develop data services or technologies.',
      benefits: [
        { title: 'A co-development environment', text: 'New services and technologies can be developed together on the iCAN Discovery Platform.' },
        { title: 'Analysis tools', text: 'The platform has a broad set of tools for molecular and health data at the individual level.' },
      ],
      body: rich('The platform is a safe environment that complies with the GDPR. Write to us and tell us what you would like to develop.'),
    },
    fi: {
      title: 'Datapalvelut ja Discovery Platform',
      slug: 'datapalvelut-ja-discovery-platform',
      lead: 'Kehittäkää datapalveluja ja teknologioita kanssamme. Kehitysympäristönä voi olla iCAN Discovery Platform.',
      audience: 'Yritykset, jotka kehittävät datapalveluja tai teknologioita.',
      benefits: [
        { title: 'Yhteinen kehitysympäristö', text: 'Uusia palveluja ja teknologioita voi kehittää yhdessä iCAN Discovery Platformilla.' },
        { title: 'Analyysityökalut', text: 'Alustalla on laaja valikoima työkaluja yksilötason molekyyli- ja terveystiedoille.' },
      ],
      body: rich('Alusta on tietosuoja-asetuksen (GDPR) mukainen turvallinen ympäristö. Kirjoittakaa meille ja kertokaa, mitä haluaisitte kehittää.'),
    },
    sv: {
      title: 'Datatjänster och Discovery Platform',
      slug: 'datatjanster-och-discovery-platform',
      lead: 'Utveckla datatjänster och teknik tillsammans med oss, med iCAN Discovery Platform som utvecklingsmiljö.',
      audience: 'Företag som utvecklar datatjänster eller teknik.',
      benefits: [
        { title: 'En gemensam utvecklingsmiljö', text: 'Nya tjänster och ny teknik kan utvecklas tillsammans på iCAN Discovery Platform.' },
        { title: 'Analysverktyg', text: 'På plattformen finns ett brett urval verktyg för molekylära data och hälsodata på individnivå.' },
      ],
      body: rich('Plattformen är en säker miljö som uppfyller dataskyddsförordningens (GDPR) krav. Skriv till oss och berätta vad ni vill utveckla.'),
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
      lead: 'Join the iCAN Cluster as a member and take part in developing the ecosystem.',
      audience: 'Companies interested in developing the ecosystem.',
      benefits: [
        { title: 'Ecosystem development', text: 'Members take part in developing the cluster as an ecosystem.' },
        { title: 'A community', text: 'Researchers, healthcare professionals, patient advocates and other companies.' },
      ],
      body: rich('The cluster’s community has {fact:community} researchers, healthcare professionals and patient advocates. Write to us to ask about the terms of membership.'),
    },
    fi: {
      title: 'Klusterin jäsenyys',
      slug: 'klusterin-jasenyys',
      lead: 'Liittykää iCAN-klusterin jäseneksi ja kehittäkää kanssamme ekosysteemiä.',
      audience: 'Yritykset, jotka haluavat kehittää ekosysteemiä.',
      benefits: [
        { title: 'Osana ekosysteemiä', text: 'Jäsenet ovat mukana kehittämässä klusteria ekosysteeminä.' },
        { title: 'Yhteisö', text: 'Tutkijoita, terveydenhuollon ammattilaisia, potilasedustajia ja muita yrityksiä.' },
      ],
      body: rich('Klusterin yhteisössä on {fact:community} tutkijaa, terveydenhuollon ammattilaista ja potilasedustajaa. Kysykää meiltä jäsenyyden ehdoista.'),
    },
    sv: {
      title: 'Medlemskap i klustret',
      slug: 'medlemskap-i-klustret',
      lead: 'Bli medlem i iCAN-klustret och var med och utveckla ekosystemet.',
      audience: 'Företag som vill utveckla ekosystemet.',
      benefits: [
        { title: 'En roll i ekosystemet', text: 'Medlemmarna är med och utvecklar klustret som ekosystem.' },
        { title: 'En gemenskap', text: 'Forskare, yrkespersoner inom vården, patientföreträdare och andra företag.' },
      ],
      body: rich('I klustrets gemenskap finns {fact:community} forskare, yrkespersoner inom vården och patientföreträdare. Fråga oss om villkoren för medlemskap.'),
    },
  },
}
