package org.jalon.host.plugin;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an add-on offers to Jira through OSGi. */
final class ExportedServices {
    private ExportedServices() {}

    static <T> List<T> of(Bundle bundle, Class<T> type) {
        List<T> found = new ArrayList<>();
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        if (references != null) {
            for (ServiceReference<?> reference : references) {
                String[] types = (String[]) reference.getProperty(Constants.OBJECTCLASS);
                if (Arrays.asList(types).contains(type.getName())) {
                    found.add(type.cast(bundle.getBundleContext().getService(reference)));
                }
            }
        }
        return found;
    }
}
