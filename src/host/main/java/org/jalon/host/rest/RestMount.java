package org.jalon.host.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/**
 * A tree of REST resources and the paths below {@code /rest} that lead to it. Safe for use by
 * several threads.
 */
final class RestMount {
    private final List<String> paths;
    private final ServletContainer container;

    /**
     * @param paths such as {@code /api/2}
     */
    RestMount(List<String> paths, ServletContainer container) {
        this.paths = List.copyOf(paths);
        this.container = container;
    }

    static RestMount of(RestTree tree, ServletContext servletContext) throws ServletException {
        return new RestMount(
                tree.paths(), started(tree.resources(), tree.paths().get(0), servletContext));
    }

    static ServletContainer started(
            ResourceConfig resources, String name, ServletContext servletContext)
            throws ServletException {
        ServletContainer container = new ServletContainer(resources);
        container.init(new Unconfigured(name, servletContext));
        return container;
    }

    /** The one of its paths that leads to that request. */
    Optional<String> leadingTo(String requestPath) {
        return paths.stream()
                .filter(path -> requestPath.equals(path) || requestPath.startsWith(path + "/"))
                .findFirst();
    }

    void serve(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        container.service(new Below(path, request), response);
    }

    void close() {
        container.destroy();
    }

    /**
     * The request as a servlet mounted at that path sees it: Jersey counts its paths from there.
     */
    private static final class Below extends HttpServletRequestWrapper {
        private final String path;

        Below(String path, HttpServletRequest request) {
            super(request);
            this.path = path;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + path;
        }

        @Override
        public String getPathInfo() {
            String below = super.getPathInfo().substring(path.length());
            return below.isEmpty() ? null : below;
        }
    }

    private record Unconfigured(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
