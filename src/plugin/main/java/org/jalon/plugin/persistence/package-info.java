/**
 * The ports of the domain on Active Objects: one mapping per aggregate, no row leaves this package.
 */
package org.jalon.plugin.persistence;
