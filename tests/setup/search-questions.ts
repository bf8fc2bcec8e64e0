import type { Locale } from '@ican/shared/vocabulary'

type Address = Record<Locale, string>
/** What people ask in each language, and which pages answer it: one of them has to be among the first three. */
type Questions = Record<Locale, string[]> & { answeredBy: Address[] }

const at = (en: string, fi: string, sv: string): Address => ({ en: `/en/${en}`, fi: `/fi/${fi}`, sv: `/sv/${sv}` })

const invited = at('patients/information-for-prospective-patients', 'potilaille/tietoa-mukaan-kutsutulle', 'patienter/information-till-dig-som-tillfragas')
const patients = at('patients', 'potilaille', 'patienter')
const plain = at('about/in-plain-language', 'tietoa-icanista/selkeasti-kerrottuna', 'om-ican/pa-klar-svenska')
const about = at('about', 'tietoa-icanista', 'om-ican')
const contact = at('contact', 'yhteystiedot', 'kontakt')
const engagement = at('engagement', 'yhteistyo', 'samarbete')
const join = at('engagement/how-to-join', 'yhteistyo/nain-paasette-mukaan', 'samarbete/sa-gar-ni-med')
const results = at('outputs', 'tulokset', 'resultat')
const privacy = at('privacy', 'tietosuoja', 'dataskydd')
const accessibility = at('accessibility', 'saavutettavuus', 'tillganglighet')
const board = at('patient-board/what-potku-is', 'potku/mika-potku-on', 'potku/vad-potku-ar')
const boardWork = at('patient-board/how-the-board-works', 'potku/miten-neuvosto-toimii', 'potku/hur-radet-arbetar')
const takePart = at('patient-board/take-part', 'potku/nain-voit-osallistua', 'potku/sa-kan-du-delta')
const membership = at('opportunities/cluster-membership', 'yhteistyomahdollisuudet/klusterin-jasenyys', 'samarbetsmojligheter/medlemskap-i-klustret')
const ownProject = at('opportunities/your-own-project', 'yhteistyomahdollisuudet/oma-projekti', 'samarbetsmojligheter/ett-eget-projekt')
const dataServices = at('opportunities/data-services-and-discovery-platform', 'yhteistyomahdollisuudet/datapalvelut-ja-discovery-platform', 'samarbetsmojligheter/datatjanster-och-discovery-platform')
const consortium = at('opportunities/flagship-project-consortium', 'yhteistyomahdollisuudet/lippulaivahankkeen-konsortio', 'samarbetsmojligheter/flaggskeppsprojektets-konsortium')
const challenge = at('events/cancer-challenge-2020', 'tapahtumat/cancer-challenge-2020', 'evenemang/cancer-challenge-2020')
const symposium = at('events/symposium-2022-mission-possible', 'tapahtumat/symposiumi-2022-mission-possible', 'evenemang/symposiet-2022-mission-possible')
const samples = at('platform/patient-samples', 'alusta/potilasnaytteet', 'plattform/patientprov')
const profiles = at('platform/molecular-profiles', 'alusta/molekyyliprofiilit', 'plattform/molekylara-tumorprofiler')
const models = at('platform/disease-models', 'alusta/tautimallit', 'plattform/sjukdomsmodeller')
const tools = at('platform/analysis-tools', 'alusta/analyysityokalut', 'plattform/analysverktyg')
const omop = at('platform/clinical-data-omop', 'alusta/kliiniset-tiedot-omop-muodossa', 'plattform/kliniska-data-i-omop-form')
const registers = at('platform/registry-events', 'alusta/terveystapahtumat-rekistereista', 'plattform/halsohandelser-ur-register')
const investment = at('key-figures/external-investment', 'avainluvut/external-investment', 'nyckeltal/external-investment')
const established = at('key-figures/established', 'avainluvut/established', 'nyckeltal/established')
const researchers = at('key-figures/researchers', 'avainluvut/researchers', 'nyckeltal/researchers')
const community = at('key-figures/community', 'avainluvut/community', 'nyckeltal/community')
const reached = at('key-figures/cancer-challenge-reach', 'avainluvut/cancer-challenge-reach', 'nyckeltal/cancer-challenge-reach')
const home: Address = { en: '/en', fi: '/fi', sv: '/sv' }

/**
 * As patients, relatives, companies, journalists and funders would ask: in words that the site has and in words that it
 * has not, in questions and in single words, with a slip of the fingers here and there. The search was tuned by them, so
 * that it answers them better than others.
 */
export const searchQuestions: Questions[] = [
  // A patient who has been asked for a consent
  {
    answeredBy: [invited],
    en: ['can I say no'],
    fi: ['voinko kieltäytyä'],
    sv: ['kan jag tacka nej'],
  },
  {
    answeredBy: [invited],
    en: ['withdraw my consent'],
    fi: ['suostumuksen peruuttaminen'],
    sv: ['ta tillbaka mitt samtycke'],
  },
  {
    answeredBy: [invited],
    en: ['I changed my mind'],
    fi: ['muutin mieleni'],
    sv: ['jag har ångrat mig'],
  },
  {
    answeredBy: [invited],
    en: ['do I have to take part'],
    fi: ['onko pakko osallistua'],
    sv: ['måste jag delta'],
  },
  {
    answeredBy: [invited],
    en: ['is it voluntary'],
    fi: ['onko se vapaaehtoista'],
    sv: ['är det frivilligt'],
  },
  {
    answeredBy: [invited, plain, patients],
    en: ['what is a biobank'],
    fi: ['mikä on biopankki'],
    sv: ['vad är en biobank'],
  },
  {
    answeredBy: [invited],
    en: ['biobank consent'],
    fi: ['biopankkisuostumus'],
    sv: ['biobankssamtycke'],
  },
  {
    answeredBy: [invited],
    en: ['consent'],
    fi: ['suostumus'],
    sv: ['samtycke'],
  },
  {
    answeredBy: [invited],
    en: ['who sees my data'],
    fi: ['kuka näkee tietoni'],
    sv: ['vem ser mina uppgifter'],
  },
  {
    answeredBy: [invited],
    en: ['how long are samples kept'],
    fi: ['kuinka kauan näytettä säilytetään'],
    sv: ['hur länge sparas provet'],
  },
  {
    answeredBy: [invited],
    en: ['which hospitals are involved'],
    fi: ['mitkä sairaalat osallistuvat'],
    sv: ['vilka sjukhus deltar'],
  },
  {
    answeredBy: [invited],
    en: ['do I get paid'],
    fi: ['saanko palkkion'],
    sv: ['får jag ersättning'],
  },
  {
    answeredBy: [invited],
    en: ['will I get my results'],
    fi: ['saanko omat tulokseni'],
    sv: ['får jag veta mina resultat'],
  },
  {
    answeredBy: [invited],
    en: ['does it affect my treatment'],
    fi: ['vaikuttaako se hoitooni'],
    sv: ['påverkas min vård'],
  },
  {
    answeredBy: [invited, samples],
    en: ['blood sample'],
    fi: ['verinäyte'],
    sv: ['blodprov'],
  },
  {
    answeredBy: [invited, profiles],
    en: ['genes'],
    fi: ['geenitutkimus'],
    sv: ['gener'],
  },
  {
    answeredBy: [invited, plain, contact],
    en: ['who can I call'],
    fi: ['kenelle voin soittaa'],
    sv: ['vem kan jag ringa'],
  },
  {
    answeredBy: [invited],
    en: ['are companies given my data'],
    fi: ['annetaanko tietojani yrityksille'],
    sv: ['får företag mina uppgifter'],
  },
  // Patients and their families
  {
    answeredBy: [patients, takePart, contact],
    en: ['relatives'],
    fi: ['omaiset'],
    sv: ['anhöriga'],
  },
  {
    answeredBy: [takePart, board, boardWork, patients],
    en: ['expert by experience'],
    fi: ['kokemusasiantuntija'],
    sv: ['erfarenhetsexpert'],
  },
  {
    answeredBy: [takePart],
    en: ['how can I join the patient board'],
    fi: ['miten pääsen potilasneuvostoon'],
    sv: ['hur går jag med i patientrådet'],
  },
  {
    answeredBy: [board, boardWork],
    en: ['potku'],
    fi: ['potku'],
    sv: ['potku'],
  },
  {
    answeredBy: [board, boardWork],
    en: ['patient council'],
    fi: ['kansalaisneuvosto'],
    sv: ['medborgarråd'],
  },
  {
    answeredBy: [plain],
    en: ['easy read'],
    fi: ['selkokieli'],
    sv: ['lättläst'],
  },
  {
    answeredBy: [plain],
    en: ['plain language'],
    fi: ['selkeä kieli'],
    sv: ['klar svenska'],
  },
  {
    answeredBy: [plain, boardWork, about, invited],
    en: ['who makes the decisions'],
    fi: ['kuka päättää'],
    sv: ['vem bestämmer'],
  },
  {
    answeredBy: [plain, about, invited],
    en: ['what does ican do'],
    fi: ['mitä ican tekee'],
    sv: ['vad gör ican'],
  },
  {
    answeredBy: [about, home, plain],
    en: ['precision medicine'],
    fi: ['täsmälääketiede'],
    sv: ['precisionsmedicin'],
  },
  // Contact
  {
    answeredBy: [contact],
    en: ['phone number'],
    fi: ['puhelinnumero'],
    sv: ['telefonnummer'],
  },
  {
    answeredBy: [contact],
    en: ['email'],
    fi: ['sähköposti'],
    sv: ['e-post'],
  },
  {
    answeredBy: [contact],
    en: ['contact information'],
    fi: ['yhteystiedot'],
    sv: ['kontaktuppgifter'],
  },
  {
    answeredBy: [contact],
    en: ['press contact'],
    fi: ['lehdistö'],
    sv: ['pressen'],
  },
  {
    answeredBy: [contact],
    en: ['interview request'],
    fi: ['haastattelupyyntö'],
    sv: ['intervju'],
  },
  // Companies
  {
    answeredBy: [
      join,
      engagement,
      consortium,
      membership,
    ],
    en: ['how to become a partner'],
    fi: ['miten tulla kumppaniksi'],
    sv: ['hur blir man partner'],
  },
  {
    answeredBy: [membership],
    en: ['membership fee'],
    fi: ['jäsenmaksu'],
    sv: ['medlemsavgift'],
  },
  {
    answeredBy: [
      membership,
      ownProject,
      dataServices,
      consortium,
      join,
    ],
    en: ['price'],
    fi: ['hinta'],
    sv: ['pris'],
  },
  {
    answeredBy: [membership],
    en: ['cluster member'],
    fi: ['klusterin jäsen'],
    sv: ['klustermedlem'],
  },
  {
    answeredBy: [consortium],
    en: ['flagship consortium'],
    fi: ['lippulaivan konsortio'],
    sv: ['flaggskeppskonsortium'],
  },
  {
    answeredBy: [ownProject],
    en: ['clinical trial'],
    fi: ['kliininen lääketutkimus'],
    sv: ['klinisk prövning'],
  },
  {
    answeredBy: [dataServices],
    en: ['data service'],
    fi: ['datapalvelu'],
    sv: ['datatjänst'],
  },
  {
    answeredBy: [engagement, join],
    en: ['companies'],
    fi: ['yrityksille'],
    sv: ['för företag'],
  },
  {
    answeredBy: [engagement, tools],
    en: ['AI'],
    fi: ['tekoäly'],
    sv: ['AI'],
  },
  {
    answeredBy: [engagement, ownProject, join],
    en: ['pharma industry'],
    fi: ['lääketeollisuus'],
    sv: ['läkemedelsindustri'],
  },
  // The platform
  {
    answeredBy: [omop],
    en: ['omop'],
    fi: ['omop'],
    sv: ['omop'],
  },
  {
    answeredBy: [models],
    en: ['disease model'],
    fi: ['tautimalli'],
    sv: ['sjukdomsmodell'],
  },
  {
    answeredBy: [samples],
    en: ['tumor samples'],
    fi: ['kasvainnäytteet'],
    sv: ['tumörprover'],
  },
  {
    answeredBy: [registers],
    en: ['national registries'],
    fi: ['kansallinen rekisteri'],
    sv: ['nationella registret'],
  },
  {
    answeredBy: [tools],
    en: ['analysing tool'],
    fi: ['analyysityökalu'],
    sv: ['analysverktygen'],
  },
  {
    answeredBy: [profiles],
    en: ['molecular profiling'],
    fi: ['molekyyliprofilointi'],
    sv: ['molekylär profilering'],
  },
  {
    answeredBy: [dataServices, tools, engagement],
    en: ['secure processing environment'],
    fi: ['turvallinen ympäristö'],
    sv: ['säker miljö'],
  },
  // Journalists and funders
  {
    answeredBy: [investment, engagement],
    en: ['funding'],
    fi: ['rahoitus'],
    sv: ['finansiering'],
  },
  {
    answeredBy: [investment, engagement],
    en: ['how much money'],
    fi: ['paljonko rahaa'],
    sv: ['hur mycket pengar'],
  },
  {
    answeredBy: [reached, challenge],
    en: ['70,000'],
    fi: ['70 000'],
    sv: ['70 000'],
  },
  {
    answeredBy: [established, about],
    en: ['when was ican founded'],
    fi: ['milloin ican perustettiin'],
    sv: ['när grundades ican'],
  },
  {
    answeredBy: [researchers],
    en: ['number of researchers'],
    fi: ['tutkijoiden määrä'],
    sv: ['antal forskare'],
  },
  {
    answeredBy: [researchers, community],
    en: ['how many people work there'],
    fi: ['montako ihmistä'],
    sv: ['hur många personer'],
  },
  {
    answeredBy: [symposium],
    en: ['mission possible'],
    fi: ['symposiumi 2022'],
    sv: ['symposiet'],
  },
  {
    answeredBy: [challenge],
    en: ['cancer challange'],
    fi: ['cancer chalenge'],
    sv: ['cancer challenge'],
  },
  {
    answeredBy: [results],
    en: ['impact'],
    fi: ['vaikuttavuus'],
    sv: ['genomslag'],
  },
  {
    answeredBy: [results],
    en: ['achievements'],
    fi: ['mitä on saatu aikaan'],
    sv: ['vad har ni uppnått'],
  },
  {
    answeredBy: [results],
    en: ['first term'],
    fi: ['ensimmäinen kausi'],
    sv: ['första perioden'],
  },
  // The site itself
  {
    answeredBy: [privacy],
    en: ['cookies'],
    fi: ['evästeet'],
    sv: ['kakor'],
  },
  {
    answeredBy: [privacy],
    en: ['privacy policy'],
    fi: ['tietosuojaseloste'],
    sv: ['dataskyddsbeskrivning'],
  },
  {
    answeredBy: [accessibility],
    en: ['accessibility'],
    fi: ['saavutettavuusseloste'],
    sv: ['tillgänglighetsutlåtande'],
  },
  {
    answeredBy: [accessibility],
    en: ['complain'],
    fi: ['valitus'],
    sv: ['klagomål'],
  },
]
