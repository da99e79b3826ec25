package org.chancery.world;

import java.util.Optional;

/** Kinds of offices the tables tell apart. */
public enum OfficeClass {
    HEAD_OF_STATE("HOS", true),
    HEAD_OF_GOVERNMENT("HOG", true),
    /** Effective leader, whatever the title. */
    LEADER("LEADER", true),
    VICE_PRESIDENT("VP", true),
    DEPUTY_PREMIER("DPM", false),
    FOREIGN_MINISTER("FM", true),
    DEPUTY_FOREIGN_MINISTER("FM_DEP", false),
    DEFENCE_MINISTER("DEF", true),
    INTERIOR_MINISTER("INT", true),
    AMBASSADOR("AMB", true),
    CHARGE("CHG", true),
    CONSUL("CON", false),
    /** Permanent representative at an organization. */
    PERMANENT_REPRESENTATIVE("IOREP", true),
    SPEAKER("LEG", false),
    /** Head of an organization. */
    ORGANIZATION_HEAD("IOHEAD", true),
    MINISTER("MIN", false),
    MILITARY_CHIEF("MIL", false),
    JUDGE("JUD", false),
    CENTRAL_BANKER("CB", true),
    /** In government by a dictionary that names the sector, not the office. */
    OFFICIAL("OFFICIAL", false);

    private final String code;
    private final boolean single;

    OfficeClass(String code, boolean single) {
        this.code = code;
        this.single = single;
    }

    /** The code the tables use. */
    public String code() {
        return code;
    }

    /** Whether a state has one holder at a time (of an ambassador: one at each receiving state). */
    public boolean single() {
        return single;
    }

    /** The class with that code. */
    public static Optional<OfficeClass> of(String code) {
        for (OfficeClass each : values()) {
            if (each.code.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
