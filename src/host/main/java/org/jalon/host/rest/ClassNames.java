package org.jalon.host.rest;

import java.util.Collection;
import org.jalon.host.plugin.InstalledPlugin;

/** The classes an add-on's jar holds itself. Jars inside the jar are not looked into, as in Jira. */
interface ClassNames {

    Collection<String> of(InstalledPlugin plugin);
}
