package org.jalon.host.rest;

import org.jalon.host.plugin.InstalledPlugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;

/** Lists the class entries of the bundle behind an add-on's class loader. */
final class BundleClassNames implements ClassNames {
    private static final String SUFFIX = ".class";

    @Override
    public Collection<String> of(InstalledPlugin plugin) {
        Bundle bundle = ((BundleReference) plugin.classLoader()).getBundle();
        List<String> names = new ArrayList<>();
        Enumeration<URL> entries = bundle.findEntries("/", "*" + SUFFIX, true);
        while (entries != null && entries.hasMoreElements()) {
            String path = entries.nextElement().getPath();
            String name = path.substring(1, path.length() - SUFFIX.length()).replace('/', '.');
            if (!name.startsWith("META-INF") && !name.endsWith("-info")) {
                names.add(name);
            }
        }
        return names;
    }
}
