/**
 * The register over HTTP and in the browser. Nothing is here yet: the desk arrives after the register it shows.
 */
package org.chancery.server;
