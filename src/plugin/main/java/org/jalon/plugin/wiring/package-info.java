/** Starts and stops what listens; the beans themselves are in META-INF/spring. */
package org.jalon.plugin.wiring;
