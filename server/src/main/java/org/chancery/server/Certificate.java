package org.chancery.server;

import java.nio.file.Path;

/**
 * What a server shows to speak TLS.
 *
 * @param keystore a PKCS #12 or JKS file with one key and its certificates
 * @param password a file whose first line is the keystore's password
 */
public record Certificate(Path keystore, Path password) {}
