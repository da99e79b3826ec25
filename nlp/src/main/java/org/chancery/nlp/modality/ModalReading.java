package org.chancery.nlp.modality;

import java.util.Optional;
import org.chancery.coding.Modality;
import org.chancery.nlp.parse.Token;

/**
 * How a sentence speaks of an act.
 *
 * @param modality whether it was done
 * @param reason what tells so, for a person to read: {@code "governed by threaten"}
 * @param governor the word that decided, where one did
 */
public record ModalReading(Modality modality, String reason, Optional<Token> governor) {}
