package org.chancery.formats.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** How Chancery calls itself to sites. */
public final class UserAgent {

    /** The name by which a site's robots.txt may speak of it. */
    public static final String NAME = "Chancery";

    private static final String WITH_VERSION = NAME + "/" + version();

    private UserAgent() {}

    /** Its name and version, as {@code Chancery/0.9.0}. */
    public static String withVersion() {
        return WITH_VERSION;
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream stream = UserAgent.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("The version of this build cannot be read.", e);
        }
        return properties.getProperty("version");
    }
}
