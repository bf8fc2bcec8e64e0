import type { ResourceEntry } from '../../engine/model'

export const samples: ResourceEntry = {
  kind: 'platform-resource',
  key: 'patient-samples',
  shared: { kind: 'samples', contactPurpose: 'partners', position: 1 },
  texts: {
    en: {
      title: 'Patient samples',
      slug: 'patient-samples',
      description: 'A vast collection of samples from cancer patients, collected with biobank consents. They are the basis for molecular profiling.',
      spatial: 'Finland',
    },
    fi: {
      title: 'Potilasnäytteet',
      slug: 'potilasnaytteet',
      description: 'Laaja kokoelma syöpäpotilailta biopankkisuostumuksella kerättyjä näytteitä. Molekyyliprofilointi perustuu näihin näytteisiin.',
      spatial: 'Suomi',
    },
    sv: {
      title: 'Patientprov',
      slug: 'patientprov',
      description: 'En omfattande samling prov från cancerpatienter, insamlade med biobankssamtycken. De är grunden för den molekylära profileringen.',
      spatial: 'Finland',
    },
  },
}

export const molecularProfiles: ResourceEntry = {
  kind: 'platform-resource',
  key: 'molecular-profiles',
  shared: { kind: 'molecular-profiling', contactPurpose: 'partners', position: 2 },
  texts: {
    en: {
      title: 'Molecular profiles of tumours',
      slug: 'molecular-profiles',
      description: 'Detailed molecular profiling data from tumours, produced with cutting-edge methods. They can be combined with health data at the individual level.',
      provenance: 'Profiling of tumour samples.',
    },
    fi: {
      title: 'Kasvainten molekyyliprofiilit',
      slug: 'molekyyliprofiilit',
      description: 'Yksityiskohtaista molekyyliprofilointitietoa kasvaimista, tuotettu uusimmilla menetelmillä. Sen voi yhdistää terveystietoihin yksilötasolla.',
      provenance: 'Kasvainnäytteiden profilointi.',
    },
    sv: {
      title: 'Molekylära tumörprofiler',
      slug: 'molekylara-tumorprofiler',
      description: 'Detaljerade molekylära profildata från tumörer, framtagna med de nyaste metoderna. De kan kombineras med hälsodata på individnivå.',
      provenance: 'Profilering av tumörprov.',
    },
  },
}

export const diseaseModels: ResourceEntry = {
  kind: 'platform-resource',
  key: 'disease-models',
  shared: { kind: 'disease-models', contactPurpose: 'partners', position: 6 },
  texts: {
    en: { title: 'Disease models', slug: 'disease-models', description: 'Complex disease models for testing questions that arise from the samples and the data.' },
    fi: { title: 'Tautimallit', slug: 'tautimallit', description: 'Monimutkaisia tautimalleja, joilla voidaan testata näytteistä ja aineistoista nousevia kysymyksiä.' },
    sv: { title: 'Sjukdomsmodeller', slug: 'sjukdomsmodeller', description: 'Komplexa sjukdomsmodeller för att testa frågor som väcks av proven och datamaterialet.' },
  },
}

export const analysisTools: ResourceEntry = {
  kind: 'platform-resource',
  key: 'analysis-tools',
  shared: { kind: 'analysis-tools', contactPurpose: 'partners', position: 7 },
  texts: {
    en: { title: 'Analysis tools of the Discovery Platform', slug: 'analysis-tools', description: 'A broad set of tools for studying molecular and health data together at the individual level, in a safe data environment that complies with the GDPR.' },
    fi: { title: 'Discovery Platformin analyysityökalut', slug: 'analyysityokalut', description: 'Laaja valikoima työkaluja, joilla molekyyli- ja terveystietoja tutkitaan yhdessä yksilötasolla. Työ tehdään tietosuoja-asetuksen (GDPR) mukaisessa turvallisessa ympäristössä.' },
    sv: { title: 'Analysverktyg på Discovery Platform', slug: 'analysverktyg', description: 'Ett brett urval verktyg för att studera molekylära data och hälsodata tillsammans på individnivå. Arbetet sker i en säker datamiljö som uppfyller dataskyddsförordningens (GDPR) krav.' },
  },
}
