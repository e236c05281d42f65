package org.jalon.host.rest;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;

import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;

import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code <rest>} modules of the add-ons that are enabled now. A tree is built when first asked
 * for and dropped when its add-on is no longer among them.
 */
final class AddOnMounts {
    private final Plugins plugins;
    private final CurrentCaller caller;
    private final ClassNames classNames;
    private final Map<Module, RestMount> mounts = new LinkedHashMap<>();

    AddOnMounts(Plugins plugins, CurrentCaller caller, ClassNames classNames) {
        this.plugins = plugins;
        this.caller = caller;
        this.classNames = classNames;
    }

    synchronized List<RestMount> current(ServletContext servletContext) throws ServletException {
        List<Module> enabled = plugins.modules("rest");
        mounts.entrySet().removeIf(mount -> dropped(mount, enabled));
        for (Module module : enabled) {
            if (!mounts.containsKey(module)) {
                mounts.put(module, mount(module, enabled, servletContext));
            }
        }
        return new ArrayList<>(mounts.values());
    }

    synchronized void close() {
        mounts.values().forEach(RestMount::close);
        mounts.clear();
    }

    private static boolean dropped(Map.Entry<Module, RestMount> mount, List<Module> enabled) {
        if (enabled.contains(mount.getKey())) {
            return false;
        }
        mount.getValue().close();
        return true;
    }

    private RestMount mount(Module module, List<Module> enabled, ServletContext servletContext)
            throws ServletException {
        ResourceClasses classes = ResourceClasses.of(module, classNames);
        AddOnObjects objects = new AddOnObjects(module.plugin(), classes.resources());
        ResourceConfig resources =
                RestSettings.bare()
                        .setApplicationName(module.completeKey())
                        .registerClasses(classes.resources().toArray(Class[]::new))
                        .register(objects)
                        .register(new AccessFilter(caller))
                        .register(new XsrfFilter())
                        .register(new RestJson())
                        .register(new Failures(module.completeKey()));
        classes.providers()
                .forEach(type -> resources.register(module.plugin().create(type.getName(), type)));
        resources.setClassLoader(module.plugin().classLoader());
        ServletContainer container =
                RestMount.started(resources, module.completeKey(), servletContext);
        objects.serveIn(container);
        return new RestMount(paths(module, enabled), container);
    }

    private static List<String> paths(Module module, List<Module> enabled) {
        List<String> paths = new ArrayList<>();
        paths.add(path(module) + "/" + version(module));
        boolean newest =
                enabled.stream()
                        .filter(other -> path(other).equals(path(module)))
                        .max(Comparator.comparing(other -> Version.parse(version(other))))
                        .filter(module::equals)
                        .isPresent();
        if (newest) {
            paths.add(path(module) + "/latest");
        }
        return paths;
    }

    private static String path(Module module) {
        String path = module.attribute("path").orElseThrow();
        return path.startsWith("/") ? path : "/" + path;
    }

    private static String version(Module module) {
        return module.attribute("version").orElseThrow();
    }
}
