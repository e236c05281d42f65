package org.jalon.host.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.plugin.Plugins;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything below {@code /rest}: Jira's own resources, and those of whatever add-ons are enabled
 * at the moment of the request. Mount it at {@code /rest/*}.
 */
public final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final long SWALLOWED = 2 << 20;

    private final transient List<RestTree> trees;
    private final transient AddOnMounts addOns;
    private transient List<RestMount> own = List.of();

    /**
     * @param trees the product's own resources
     */
    public RestServlet(List<RestTree> trees, JiraSite site, Plugins plugins) {
        this(trees, new AddOnMounts(plugins, new SiteCaller(site), new BundleClassNames()));
    }

    RestServlet(List<RestTree> trees, AddOnMounts addOns) {
        this.trees = List.copyOf(trees);
        this.addOns = addOns;
    }

    /** Builds every tree now, so that nobody's first click waits for it. */
    public void warmUp() throws ServletException {
        addOns.current(getServletContext());
    }

    @Override
    public void init() throws ServletException {
        List<RestMount> started = new ArrayList<>();
        for (RestTree tree : trees) {
            started.add(RestMount.of(tree, getServletContext()));
        }
        own = List.copyOf(started);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response);
        swallow(request);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (refused(request, response)) {
            return;
        }
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        List<RestMount> mounts = new ArrayList<>(own);
        mounts.addAll(addOns.current(getServletContext()));
        for (RestMount mount : mounts) {
            Optional<String> leading = mount.leadingTo(path);
            if (leading.isPresent()) {
                mount.serve(leading.get(), request, response);
                return;
            }
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /**
     * Reads what nobody read of the body, as Tomcat does below Jira: a refusal that came before the
     * body would else close the connection under the caller's next request.
     */
    private static void swallow(HttpServletRequest request) throws IOException {
        request.getInputStream().skip(SWALLOWED);
    }

    /** Jira 11 as shipped takes no passwords in headers; tokens it takes, the host does not. */
    private static boolean refused(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String credentials = request.getHeader("Authorization");
        if (credentials == null) {
            return false;
        }
        if (!credentials.regionMatches(true, 0, "Basic ", 0, 6)) {
            throw new HostGap("/rest", "Authorization: " + credentials.split(" ")[0]);
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(
                        "{\"message\":\"Basic Authentication has been disabled on this"
                                + " instance.\"}");
        return true;
    }

    @Override
    public void destroy() {
        own.forEach(RestMount::close);
        addOns.close();
    }
}
