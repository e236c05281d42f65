package org.jalon.host.rest;

import org.jalon.host.plugin.InstalledPlugin;

import java.util.Collection;

/**
 * The classes an add-on's jar holds itself. Jars inside the jar are not looked into, as in Jira.
 */
interface ClassNames {

    Collection<String> of(InstalledPlugin plugin);
}
