/** The publications that define the measures, in the order of the page that cites them. */

export const PUBLICATIONS = {
  rayson:
    "Rayson, P. & Garside, R. (2000). Comparing corpora using frequency profiling. Proceedings of the Workshop on Comparing Corpora, ACL 2000, 1–6.",
  dunning:
    "Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence. Computational Linguistics 19(1), 61–74.",
  hardie:
    "Hardie, A. (2014). Log Ratio: an informal introduction. ESRC Centre for Corpus Approaches to Social Science, Lancaster University.",
  gabrielatos:
    "Gabrielatos, C. & Marchi, A. (2011). Keyness: matching metrics to definitions. Corpus Linguistics in the South 1, University of Portsmouth.",
  rychly:
    "Rychlý, P. (2008). A lexicographer-friendly association score. Proceedings of Recent Advances in Slavonic Natural Language Processing (RASLAN 2008), 6–9.",
  church:
    "Church, K., Gale, W., Hanks, P. & Hindle, D. (1991). Using statistics in lexical analysis. In U. Zernik (ed.), Lexical Acquisition, 115–164. Lawrence Erlbaum.",
  gries:
    "Gries, S. Th. (2008). Dispersions and adjusted frequencies in corpora. International Journal of Corpus Linguistics 13(4), 403–437.",
  lijffijt:
    "Lijffijt, J. & Gries, S. Th. (2012). Correction to “Dispersions and adjusted frequencies in corpora”. International Journal of Corpus Linguistics 17(1), 147–149.",
  juilland:
    "Juilland, A. & Chang-Rodríguez, E. (1964). Frequency Dictionary of Spanish Words. Mouton.",
  heaps:
    "Heaps, H. S. (1978). Information Retrieval: Computational and Theoretical Aspects. Academic Press.",
  jaccard:
    "Jaccard, P. (1901). Étude comparative de la distribution florale dans une portion des Alpes et des Jura. Bulletin de la Société vaudoise des sciences naturelles 37, 547–579.",
} as const;
