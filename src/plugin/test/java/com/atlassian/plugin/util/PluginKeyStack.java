package com.atlassian.plugin.util;

/** Which add-on calls; only asked for measurements, which the host does not make. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
