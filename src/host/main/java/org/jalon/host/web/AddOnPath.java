package org.jalon.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

import org.jalon.host.plugin.Module;

import java.util.Optional;

/**
 * A servlet module that answers a path below {@code /plugins/servlet}.
 *
 * @param servletPath the pattern's fixed part, as Jira tells the servlet
 * @param pathInfo what follows it, or null
 */
record AddOnPath(Module module, String servletPath, String pathInfo) {

    static Optional<AddOnPath> match(Module module, String path) {
        return module.children("url-pattern").stream()
                .map(pattern -> pattern.getTextContent().trim())
                .flatMap(pattern -> match(module, pattern, path).stream())
                .findFirst();
    }

    private static Optional<AddOnPath> match(Module module, String pattern, String path) {
        if (!pattern.endsWith("/*")) {
            return pattern.equals(path)
                    ? Optional.of(new AddOnPath(module, path, null))
                    : Optional.empty();
        }
        String fixed = pattern.substring(0, pattern.length() - 2);
        if (path.equals(fixed)) {
            return Optional.of(new AddOnPath(module, fixed, null));
        }
        return path.startsWith(fixed + "/")
                ? Optional.of(new AddOnPath(module, fixed, path.substring(fixed.length())))
                : Optional.empty();
    }

    HttpServletRequest below(HttpServletRequest request) {
        String whole = request.getServletPath() + servletPath;
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getServletPath() {
                return whole;
            }

            @Override
            public String getPathInfo() {
                return pathInfo;
            }
        };
    }
}
