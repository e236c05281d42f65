/**
 * The OSGi container that add-ons live in: Felix, Gemini Blueprint on Spring 6, and what of the
 * host they may see.
 */
package org.jalon.host.osgi;
