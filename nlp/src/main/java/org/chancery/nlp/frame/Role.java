package org.chancery.nlp.frame;

/** What a phrase next to a noun, or the subject of its verb, is to the act the noun names. */
enum Role {
    SUBJECT,
    OBJECT,
    NONE;

    static Role of(ListFile list, ListFile.Row row, String word) {
        return switch (word) {
            case "subj" -> SUBJECT;
            case "obj" -> OBJECT;
            case "none", "-" -> NONE;
            default -> throw list.fault(row, "'%s' is no role. Write subj, obj or none.".formatted(word));
        };
    }
}
