package org.chancery.register;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One state's embassy or consulate on another's soil.
 *
 * <p>A mission has a direction; a relation has none. Closing one does not break the other.
 *
 * @param sending ISO alpha-3 code of the state whose mission it is
 * @param receiving ISO alpha-3 code of the state where it stands
 * @param city where it stands; null where that is not known
 * @param type what it is
 */
public record Mission(String sending, String receiving, @Nullable String city, Type type) {

    /** What sort of mission. */
    public enum Type {
        EMBASSY,
        CONSULATE;

        /** The contract's word for it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mission {
        if (sending.equals(receiving)) {
            throw new IllegalArgumentException(
                    "%s cannot keep a mission in itself, at %s. Maybe the host was read as the owner.".formatted(sending, city));
        }
    }
}
