package org.chancery.formats.pack;

import java.util.function.Supplier;

/** The native library of Zstandard: unpacked to the folder for temporary files when it is first asked for. */
final class ZstdLibrary {

    private ZstdLibrary() {}

    /**
     * What {@code maker} makes with it.
     *
     * @throws Damaged where it cannot be loaded: a machine it is not made for, or a folder nothing may be run from
     */
    static <T> T make(Supplier<T> maker) throws Damaged {
        try {
            return maker.get();
        } catch (LinkageError e) {
            throw new Damaged(
                    "This machine cannot load the library of Zstandard (%s).".formatted(e.getMessage()),
                    "Use gzip instead, or set -DZstdTempFolder to a folder that programs may be run from.");
        }
    }
}
