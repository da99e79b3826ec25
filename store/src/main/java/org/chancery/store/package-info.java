/**
 * The register's journal on disk. Nothing is here yet: the journal arrives with the register.
 */
package org.chancery.store;
