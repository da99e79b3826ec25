/**
 * Bulk reading over a cluster. Nothing is here yet: it arrives with the archive work, and reads what {@code cli} reads.
 */
package org.chancery.spark;
