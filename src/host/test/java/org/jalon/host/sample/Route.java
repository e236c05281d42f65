package org.jalon.host.sample;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.jalon.host.plugin.InstalledPlugin;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something of the add-on that can be asked over HTTP, as its own classes say it.
 *
 * @param method as in HTTP
 * @param template its address below the module's, with names in braces
 */
record Route(String method, String template) {
    private static final String RESOURCES = "/org/jalon/plugin/rest";
    private static final String PAGES = "org.jalon.plugin.ui.page.PageRoute";

    /** Every method of every REST resource, by address. */
    static List<Route> rest(InstalledPlugin addOn) throws ClassNotFoundException {
        Bundle bundle = ((BundleReference) addOn.classLoader()).getBundle();
        List<Route> routes = new ArrayList<>();
        for (URL url : Collections.list(bundle.findEntries(RESOURCES, "*Resource.class", false))) {
            String file = url.getPath();
            Class<?> resource = addOn.load(file.substring(1, file.length() - 6).replace('/', '.'));
            for (Method method : resource.getDeclaredMethods()) {
                verbs(method)
                        .map(verb -> new Route(verb, path(resource) + path(method)))
                        .forEach(routes::add);
            }
        }
        routes.sort(Comparator.comparing(Route::template).thenComparing(Route::method));
        return routes;
    }

    /** Every page, in the order they are tried. */
    static List<Route> pages(InstalledPlugin addOn) throws ReflectiveOperationException {
        Field pages = addOn.load(PAGES).getDeclaredField("PAGES");
        pages.setAccessible(true);
        return ((List<?>) pages.get(null))
                .stream()
                        .map(Object::toString)
                        .map(page -> new Route("GET", page.isEmpty() ? "/" : page))
                        .toList();
    }

    boolean changes() {
        return !method.equals("GET");
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        String text = path == null ? "" : path.value();
        return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
