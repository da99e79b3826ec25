package org.chancery.world;

import java.util.Set;

/** The sector codes of PLOVER and CAMEO that an actor of a user may have. */
final class Sector {

    static final Set<String> CODES = Set.of(
            "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PTY", "OPP", "ELI", "REB", "SEP", "INS", "UAF", "CRM", "PRM", "CVL",
            "REF", "SOC", "LAB", "AGR", "BUS", "MNC", "EDU", "MED", "JRN", "HLH", "DEV", "ENV", "REL", "IGO", "NGO", "IMG",
            "NGM", "INT");

    private Sector() {}

    /** What an organ of that sector does, in the words of {@link Naming#function}. */
    static String function(String sector) {
        return switch (sector) {
            case "MIL" -> "military";
            case "COP" -> "police";
            case "JUD" -> "judiciary";
            case "LEG" -> "legislature";
            case "SPY" -> "intelligence";
            case "PTY" -> "party";
            case "OPP" -> "opposition";
            case "REB", "SEP", "INS", "UAF", "PRM", "CRM", "IMG" -> "armed-group";
            case "GOV" -> "government";
            default -> "organization";
        };
    }

    /** What sort of body an organization of that sector is, in the words of {@link Organization#type}. */
    static String type(String sector) {
        return switch (sector) {
            case "IGO" -> "IGO";
            case "JRN", "MED" -> "media";
            case "REB", "SEP", "INS", "UAF", "PRM", "CRM", "IMG" -> "armed-group";
            default -> "NGO";
        };
    }
}
