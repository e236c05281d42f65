/**
 * The shared application layer: texts, settings and addresses every Atlassian product gives to
 * add-ons.
 */
package org.jalon.host.sal;
