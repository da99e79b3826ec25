package org.chancery.nlp.relation.training;

import java.util.Optional;
import org.chancery.nlp.relation.PairedSentence;

/**
 * One hand-coded pair.
 *
 * @param sentence the sentence with its pair
 * @param type name of a type, {@code YIELD} where CONCEDE and RETREAT are not told apart, {@code NONE} where there is no act
 * @param modality the contract's word, empty where it was not coded
 */
public record Example(PairedSentence sentence, String type, Optional<String> modality) {}
