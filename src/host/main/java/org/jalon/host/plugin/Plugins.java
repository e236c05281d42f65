package org.jalon.host.plugin;

import java.util.List;

/**
 * The add-ons that are enabled now. Asked at every request: an add-on may be disabled and enabled
 * while the host runs.
 */
public interface Plugins {

    List<InstalledPlugin> enabled();

    /** Modules of one element name over all enabled add-ons. */
    default List<Module> modules(String type) {
        return enabled().stream().flatMap(plugin -> plugin.modules(type).stream()).toList();
    }
}
