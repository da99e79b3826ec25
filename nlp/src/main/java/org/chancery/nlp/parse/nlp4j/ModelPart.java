package org.chancery.nlp.parse.nlp4j;

/** The stock models and lexica of NLP4J for English, the largest first. */
enum ModelPart {
    PARSER("models/en-dep.xz"),
    NAMES("lexica/en-named-entity-gazetteers-simplified.xz"),
    EMBEDDINGS("lexica/en-word-embeddings-undigitalized.xz"),
    NAME_FINDER("models/en-ner.xz"),
    CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz"),
    TAGGER("models/en-pos.xz"),
    POSSIBLE_TAGS("lexica/en-ambiguity-classes-simplified-lowercase.xz");

    private final String resource;

    ModelPart(String resource) {
        this.resource = resource;
    }

    /** Where the stock library keeps it, below its root package. */
    String resource() {
        return resource;
    }

    /** Under which name it stands in the pack. */
    String section() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
